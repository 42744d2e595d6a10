// SPDX-License-Identifier: Apache-2.0
package dev.stoa.realm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;

/** Stands in for the console: asks for sign-in, exchanges codes for tokens, acts as its service account. */
final class Console {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String REDIRECT = RealmServer.CONSOLE + "/sign-in/callback";

    // The known answer of RFC 7636, appendix B.
    private static final String VERIFIER = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
    private static final String CHALLENGE = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";

    private final HttpClient client = HttpClient.newHttpClient();
    private final RealmServer server;

    Console(RealmServer server) {
        this.server = server;
    }

    String signIn(String scope) {
        return signIn(scope, Map.of());
    }

    String signUp() {
        return signIn("openid organization:*", Map.of("prompt", "create"));
    }

    String signIn(String scope, Map<String, String> more) {
        var parameters = new HashMap<>(Map.of(
                "client_id", "console",
                "response_type", "code",
                "redirect_uri", REDIRECT,
                "scope", scope,
                "state", "s",
                "nonce", "n",
                "code_challenge", CHALLENGE,
                "code_challenge_method", "S256"));
        parameters.putAll(more);
        return authorization(parameters);
    }

    /** A request for sign-in with exactly these parameters. */
    String authorization(Map<String, String> parameters) {
        return server.realmUrl() + "/protocol/openid-connect/auth?" + Browser.encoded(parameters);
    }

    /** The tokens for the code that the browser brought back. */
    JsonNode tokens(Page callback) throws IOException {
        return token(Map.of(
                "grant_type",
                "authorization_code",
                "code",
                callback.parameter("code"),
                "redirect_uri",
                REDIRECT,
                "code_verifier",
                VERIFIER));
    }

    JsonNode refreshed(JsonNode tokens, String scope) throws IOException {
        return token(Map.of(
                "grant_type",
                "refresh_token",
                "refresh_token",
                tokens.path("refresh_token").asText(),
                "scope",
                scope));
    }

    JsonNode token(Map<String, String> form) throws IOException {
        var basic = Base64.getEncoder()
                .encodeToString(("console:" + RealmServer.CONSOLE_SECRET).getBytes(StandardCharsets.UTF_8));
        var request = HttpRequest.newBuilder(URI.create(server.realmUrl() + "/protocol/openid-connect/token"))
                .header("Authorization", "Basic " + basic)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(Browser.encoded(form)))
                .build();
        return JSON.readTree(send(request).body());
    }

    static JsonNode claims(JsonNode tokens, String which) throws IOException {
        var payload = tokens.path(which).asText().split("\\.", -1)[1];
        return JSON.readTree(Base64.getUrlDecoder().decode(payload));
    }

    /** Calls the admin API, below the realm, as the console's service account. */
    HttpResponse<String> call(String method, String path, Object content) throws IOException {
        var token = token(Map.of("grant_type", "client_credentials"))
                .path("access_token")
                .asText();
        var request = HttpRequest.newBuilder(URI.create(server.url() + "/admin/realms/stoa" + path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(JSON.writeValueAsString(content)))
                .build();
        return send(request);
    }

    JsonNode read(String path) throws IOException {
        return JSON.readTree(call("GET", path, Map.of()).body());
    }

    private HttpResponse<String> send(HttpRequest request) throws IOException {
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while waiting for Keycloak", e);
        }
    }
}
