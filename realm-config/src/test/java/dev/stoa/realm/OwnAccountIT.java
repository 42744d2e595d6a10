// SPDX-License-Identifier: Apache-2.0
package dev.stoa.realm;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a person's own token of the console opens: his account at Keycloak, and only his. */
@OnRealm
class OwnAccountIT {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http = HttpClient.newHttpClient();
    private final String address = SignUpPages.someAddress();

    private RealmServer server;
    private Console console;
    private JsonNode tokens;

    @BeforeEach
    void signUp(RealmServer server) throws IOException {
        this.server = server;
        this.console = new Console(server);
        tokens = console.tokens(new SignUpPages(server, new Browser()).complete(address));
    }

    @Test
    void opensTheProfile() throws IOException {
        var profile =
                JSON.readTree(call("GET", "/?userProfileMetadata=false", "").body());

        assertThat(profile.path("email").asText()).isEqualTo(address);
        assertThat(profile.at("/attributes/consentTerms/0").asText()).isNotBlank();
    }

    @Test
    void changesWhatIsThePersonsToChange() throws IOException {
        var profile = (ObjectNode)
                JSON.readTree(call("GET", "/?userProfileMetadata=false", "").body());
        profile.put("firstName", "Ada King");
        ((ObjectNode) profile.path("attributes")).putArray("locale").add("zh-CN");

        assertThat(call("POST", "/", profile.toString()).statusCode()).isEqualTo(204);

        var user = server.user(address);
        assertThat(user.path("firstName").asText()).isEqualTo("Ada King");
        assertThat(user.at("/attributes/locale/0").asText()).isEqualTo("zh-CN");
        assertThat(user.at("/attributes/consentTerms/0").asText()).isNotBlank();
    }

    @Test
    void showsHowThePersonSignsInAndWhere() throws IOException {
        assertThat(call("GET", "/credentials", "").body()).contains("\"password\"");
        assertThat(call("GET", "/sessions/devices", "").body()).contains("\"current\":true");
    }

    @Test
    void opensNothingOnceItsSessionHasEnded() throws IOException {
        assertThat(call("DELETE", "/sessions?current=true", "").statusCode()).isEqualTo(204);

        assertThat(call("GET", "/", "").statusCode()).isEqualTo(401);
    }

    private HttpResponse<String> call(String method, String path, String content) throws IOException {
        var request = HttpRequest.newBuilder(URI.create(server.realmUrl() + "/account" + path))
                .header("Authorization", "Bearer " + tokens.path("access_token").asText())
                .header("Content-Type", "application/json")
                .header("Accept", "application/json")
                .method(method, BodyPublishers.ofString(content))
                .build();
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while waiting for Keycloak", stopped);
        }
    }
}
