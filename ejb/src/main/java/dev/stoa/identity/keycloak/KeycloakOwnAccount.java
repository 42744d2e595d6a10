// SPDX-License-Identifier: Apache-2.0
package dev.stoa.identity.keycloak;

import dev.stoa.Json;
import dev.stoa.identity.LastWayIn;
import dev.stoa.identity.LinkedProvider;
import dev.stoa.identity.OwnAccount;
import dev.stoa.identity.OwnDetails;
import dev.stoa.identity.OwnSession;
import dev.stoa.identity.OwnToken;
import dev.stoa.identity.PersonName;
import dev.stoa.identity.PersonNameInvalid;
import dev.stoa.identity.SignInMethod;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.ConfigProvider;

/** What a person has at Keycloak, over its account REST API. */
@ApplicationScoped
public class KeycloakOwnAccount implements OwnAccount {

    private static final String PROFILE = "/?userProfileMetadata=false";

    @Inject
    OwnToken token;

    @SuppressWarnings("NullAway.Init") // The container calls connect() first.
    private AccountConnection keycloak;

    @PostConstruct
    void connect() {
        connect(KeycloakSettings.read(ConfigProvider.getConfig()));
    }

    void connect(KeycloakSettings settings) {
        keycloak = new AccountConnection(settings, token);
    }

    @Override
    public OwnDetails details() {
        return AccountAnswers.details(profile());
    }

    @Override
    public void rename(PersonName name) {
        var changed = Json.createObjectBuilder(profile()).add("firstName", name.value());
        var reply = keycloak.post("/", changed.build());
        if (reply.isBadRequest()) {
            throw new PersonNameInvalid();
        }
        reply.orFail();
    }

    @Override
    public void speak(String locale) {
        var profile = profile();
        var spoken = Json.createObjectBuilder(attributes(profile))
                .add("locale", Json.createArrayBuilder().add(locale));
        keycloak.post(
                        "/",
                        Json.createObjectBuilder(profile)
                                .add("attributes", spoken)
                                .build())
                .orFail();
    }

    @Override
    public List<SignInMethod> methods() {
        return AccountAnswers.methods(keycloak.get("/credentials").orFail().array())
                .toList();
    }

    @Override
    public List<LinkedProvider> providers() {
        return Stream.of("/linked-accounts?linked=true", "/linked-accounts?linked=false")
                .flatMap(path ->
                        AccountAnswers.objects(keycloak.get(path).orFail().array()))
                .map(AccountAnswers::provider)
                .sorted(Comparator.comparing(LinkedProvider::displayName))
                .toList();
    }

    /** Keycloak says only in words of its own language why it refuses; so what is left tells. */
    @Override
    public void disconnect(String alias) {
        var reply = keycloak.delete("/linked-accounts/" + KeycloakConnection.encoded(alias));
        if (reply.isBadRequest()) {
            refuseWhileConnected(alias);
        } else {
            reply.orFail();
        }
    }

    @Override
    public List<OwnSession> sessions() {
        return AccountAnswers.sessions(
                        keycloak.get("/sessions/devices").orFail().array())
                .sorted(Comparator.comparing(OwnSession::current)
                        .thenComparing(OwnSession::usedAt)
                        .reversed())
                .toList();
    }

    @Override
    public void end(String session) {
        keycloak.delete("/sessions/" + KeycloakConnection.encoded(session)).orFail();
    }

    @Override
    public void endOthers() {
        keycloak.delete("/sessions?current=false").orFail();
    }

    /** With everything the person may change; what is left out of the answer is taken for deleted. */
    private JsonObject profile() {
        return keycloak.get(PROFILE).orFail().object();
    }

    private static JsonObject attributes(JsonObject profile) {
        var attributes = profile.getJsonObject("attributes");
        return attributes == null ? JsonObject.EMPTY_JSON_OBJECT : attributes;
    }

    private void refuseWhileConnected(String alias) {
        providers().stream()
                .filter(provider -> provider.alias().equals(alias) && provider.connected())
                .findFirst()
                .ifPresent(still -> {
                    throw new LastWayIn(still.displayName());
                });
    }
}
