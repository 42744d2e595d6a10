// SPDX-License-Identifier: Apache-2.0
package dev.stoa.realm.sms;

import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.time.Duration;
import java.util.Optional;
import org.keycloak.Config;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;

/** Tells Keycloak of {@link HttpGateway}; all sessions share its connections. */
public final class HttpGatewayFactory implements SmsSenderFactory {

    private static final Duration CONNECTING = Duration.ofSeconds(4);

    /** A person waits for the answer. */
    private static final Duration ANSWER = Duration.ofSeconds(8);

    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(CONNECTING)
            .followRedirects(Redirect.NEVER)
            .build();
    private Optional<GatewaySettings> settings = Optional.empty();

    @Override
    public String getId() {
        return "http-gateway";
    }

    @Override
    public SmsSender create(KeycloakSession session) {
        return new HttpGateway(client, settings, ANSWER);
    }

    @Override
    public void init(Config.Scope config) {
        settings = GatewaySettings.of(System.getenv());
    }

    @Override
    public void postInit(KeycloakSessionFactory factory) {}

    @Override
    public void close() {}
}
