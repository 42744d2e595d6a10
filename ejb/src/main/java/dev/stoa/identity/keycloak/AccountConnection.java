// SPDX-License-Identifier: Apache-2.0
package dev.stoa.identity.keycloak;

import dev.stoa.identity.OwnToken;
import dev.stoa.identity.SignInOver;
import jakarta.json.JsonValue;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;

/** Speaks with Keycloak's account REST API as the person of this request. */
class AccountConnection {

    private final BoundedHttp http = new BoundedHttp();
    private final KeycloakSettings settings;
    private final OwnToken token;

    AccountConnection(KeycloakSettings settings, OwnToken token) {
        this.settings = settings;
        this.token = token;
    }

    Reply get(String path) {
        return call("GET", path, BodyPublishers.noBody());
    }

    Reply post(String path, JsonValue body) {
        return call("POST", path, BodyPublishers.ofString(body.toString()));
    }

    Reply delete(String path) {
        return call("DELETE", path, BodyPublishers.noBody());
    }

    private Reply call(String method, String path, BodyPublisher body) {
        var request = HttpRequest.newBuilder(URI.create(settings.account() + path))
                .method(method, body)
                .header("Authorization", "Bearer " + token.value())
                .header("Content-Type", "application/json")
                .header("Accept", "application/json")
                .build();
        var reply = http.send(request, method + " " + path);
        if (reply.isUnauthorized()) {
            throw new SignInOver();
        }
        return reply;
    }
}
