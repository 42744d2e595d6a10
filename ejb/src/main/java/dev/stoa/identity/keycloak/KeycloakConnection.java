// SPDX-License-Identifier: Apache-2.0
package dev.stoa.identity.keycloak;

import jakarta.json.JsonValue;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** Speaks with Keycloak's admin REST API as the service account of the console's client. */
class KeycloakConnection {

    private static final Duration AHEAD = Duration.ofSeconds(20);

    private final BoundedHttp http = new BoundedHttp();
    private final KeycloakSettings settings;
    private final Clock clock;
    private volatile @Nullable ServiceToken token;

    KeycloakConnection(KeycloakSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    Reply get(String path) {
        return call("GET", path, BodyPublishers.noBody());
    }

    Reply post(String path, JsonValue body) {
        return call("POST", path, BodyPublishers.ofString(body.toString()));
    }

    Reply put(String path) {
        return call("PUT", path, BodyPublishers.noBody());
    }

    Reply put(String path, JsonValue body) {
        return call("PUT", path, BodyPublishers.ofString(body.toString()));
    }

    Reply delete(String path) {
        return call("DELETE", path, BodyPublishers.noBody());
    }

    Reply delete(String path, JsonValue body) {
        return call("DELETE", path, BodyPublishers.ofString(body.toString()));
    }

    static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    /** A token that Keycloak no longer takes (it was restarted with other keys) is replaced once. */
    private Reply call(String method, String path, BodyPublisher body) {
        var reply = callOnce(method, path, body);
        if (reply.isUnauthorized()) {
            token = null;
            return callOnce(method, path, body);
        }
        return reply;
    }

    private Reply callOnce(String method, String path, BodyPublisher body) {
        var request = HttpRequest.newBuilder(URI.create(settings.admin() + path))
                .method(method, body)
                .header("Authorization", "Bearer " + token())
                .header("Content-Type", "application/json")
                .header("Accept", "application/json")
                .build();
        return http.send(request, method + " " + path);
    }

    private String token() {
        var known = token;
        if (known == null || !clock.instant().isBefore(known.endsAt())) {
            known = newToken();
            token = known;
        }
        return known.value();
    }

    private ServiceToken newToken() {
        var client = encoded(settings.clientId()) + ":" + encoded(settings.clientSecret());
        var basic = Base64.getEncoder().encodeToString(client.getBytes(StandardCharsets.UTF_8));
        var request = HttpRequest.newBuilder(URI.create(settings.tokenEndpoint()))
                .POST(BodyPublishers.ofString("grant_type=client_credentials"))
                .header("Authorization", "Basic " + basic)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .build();
        var answer = http.send(request, "asking for a token").orFail().object();
        var endsAt = clock.instant().plusSeconds(answer.getInt("expires_in")).minus(AHEAD);
        return new ServiceToken(answer.getString("access_token"), endsAt);
    }

    private record ServiceToken(String value, Instant endsAt) {}
}
