// SPDX-License-Identifier: Apache-2.0
package dev.stoa.realm.settings;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** Where an OpenID provider is asked what; Google's own are known, any other issuer is asked for his. */
record GoogleEndpoints(String issuer, String authorization, String token, String keys) {

    static final String ISSUER = "https://accounts.google.com";

    private static final System.Logger LOG = System.getLogger(GoogleEndpoints.class.getName());
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final GoogleEndpoints GOOGLE = new GoogleEndpoints(
            ISSUER,
            "https://accounts.google.com/o/oauth2/v2/auth",
            "https://oauth2.googleapis.com/token",
            "https://www.googleapis.com/oauth2/v3/certs");

    /** Nothing when the issuer does not answer as one; Keycloak starts all the same. */
    static Optional<GoogleEndpoints> of(String issuer) {
        if (issuer.equals(ISSUER)) {
            return Optional.of(GOOGLE);
        }
        try {
            return Optional.of(discovered(issuer));
        } catch (IOException | IllegalArgumentException e) {
            LOG.log(System.Logger.Level.ERROR, "STOA_GOOGLE_ISSUER does not answer: Google stays as it was", e);
            return Optional.empty();
        }
    }

    private static GoogleEndpoints discovered(String issuer) throws IOException {
        var request = HttpRequest.newBuilder(URI.create(issuer + "/.well-known/openid-configuration"))
                .timeout(PATIENCE)
                .build();
        try {
            var answer =
                    HttpClient.newBuilder().connectTimeout(PATIENCE).build().send(request, BodyHandlers.ofString());
            return of(JSON.readTree(answer.body()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while waiting for " + issuer, e);
        }
    }

    private static GoogleEndpoints of(JsonNode metadata) throws IOException {
        return new GoogleEndpoints(
                needed(metadata, "issuer"),
                needed(metadata, "authorization_endpoint"),
                needed(metadata, "token_endpoint"),
                needed(metadata, "jwks_uri"));
    }

    private static String needed(JsonNode metadata, String name) throws IOException {
        if (!metadata.path(name).isTextual()) {
            throw new IOException("The issuer does not say his " + name);
        }
        return metadata.path(name).asText();
    }

    /** The ID token says all there is to know, so nothing else is asked; the code is of use to the asker only. */
    Map<String, String> asConfig() {
        return Map.of(
                "issuer", issuer,
                "authorizationUrl", authorization,
                "tokenUrl", token,
                "jwksUrl", keys,
                "useJwksUrl", "true",
                "validateSignature", "true",
                "disableUserInfo", "true",
                "pkceEnabled", "true",
                "pkceMethod", "S256",
                "defaultScope", "openid email profile");
    }
}
