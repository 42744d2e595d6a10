// SPDX-License-Identifier: Apache-2.0
package dev.stoa.keycloak;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Pattern;

/** Calls Keycloak's admin REST API with JSON written out; what a test or the launcher needs, nothing more. */
public final class KeycloakAdmin {

    private static final Pattern ACCESS_TOKEN = Pattern.compile("\"access_token\":\"([^\"]+)\"");
    private static final Duration RECENT = Duration.ofSeconds(20);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final HttpClient client = HttpClient.newHttpClient();
    private final String url;
    private final String user;
    private final String password;
    private String recent = "";
    private Instant recentUntil = Instant.EPOCH;

    KeycloakAdmin(String url, String user, String password) {
        this.url = url;
        this.user = user;
        this.password = password;
    }

    /** The path begins below {@code /admin/realms}, as in {@code /stoa/users}. */
    public HttpResponse<String> get(String path) throws IOException {
        return send("GET", path, "");
    }

    public HttpResponse<String> post(String path, String json) throws IOException {
        return send("POST", path, json);
    }

    public HttpResponse<String> put(String path, String json) throws IOException {
        return send("PUT", path, json);
    }

    public HttpResponse<String> delete(String path) throws IOException {
        return send("DELETE", path, "");
    }

    /**
     * Each new token costs Keycloak a check of the password, which is slow on purpose; an old one will do for a while.
     */
    private synchronized String recentToken() throws IOException {
        if (recent.isEmpty() || Instant.now().isAfter(recentUntil)) {
            recent = token();
            recentUntil = Instant.now().plus(RECENT);
        }
        return recent;
    }

    String token() throws IOException {
        var form =
                "grant_type=password&client_id=admin-cli&username=" + encoded(user) + "&password=" + encoded(password);
        var response = send(HttpRequest.newBuilder(URI.create(url + "/realms/master/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
        var found = ACCESS_TOKEN.matcher(response.body());
        if (!found.find()) {
            throw new IOException("Keycloak's administrator was refused: " + response.body());
        }
        return found.group(1);
    }

    private HttpResponse<String> send(String method, String path, String json) throws IOException {
        return send(HttpRequest.newBuilder(URI.create(url + "/admin/realms" + path))
                .header("Authorization", "Bearer " + recentToken())
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(json)));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException {
        try {
            return client.send(request.timeout(PATIENCE).build(), BodyHandlers.ofString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
