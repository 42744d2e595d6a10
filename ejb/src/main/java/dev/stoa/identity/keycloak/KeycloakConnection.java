// SPDX-License-Identifier: Apache-2.0
package dev.stoa.identity.keycloak;

import dev.stoa.Unavailable;
import jakarta.json.JsonValue;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Speaks with Keycloak's admin REST API as the service account of the console's client. Waiting is bounded: a call that
 * is not answered whole within seven seconds has failed.
 */
class KeycloakConnection {

    static final String PARTY = "identity provider";

    private static final Duration CONNECT = Duration.ofSeconds(2);
    private static final Duration WHOLE_ANSWER = Duration.ofSeconds(7);
    private static final Duration AHEAD = Duration.ofSeconds(20);

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(CONNECT)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
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
        return send(request, method + " " + path);
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
        var answer = send(request, "asking for a token").orFail().object();
        var endsAt = clock.instant().plusSeconds(answer.getInt("expires_in")).minus(AHEAD);
        return new ServiceToken(answer.getString("access_token"), endsAt);
    }

    private Reply send(HttpRequest request, String asked) {
        var answer = http.sendAsync(request, BodyHandlers.ofString());
        try {
            var response = answer.get(WHOLE_ANSWER.toMillis(), TimeUnit.MILLISECONDS);
            return new Reply(asked, response.statusCode(), response.headers().firstValue("Location"), response.body());
        } catch (ExecutionException | TimeoutException noAnswer) {
            answer.cancel(true);
            throw new Unavailable(PARTY, noAnswer);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Unavailable(PARTY, stopped);
        }
    }

    private record ServiceToken(String value, Instant endsAt) {}
}
