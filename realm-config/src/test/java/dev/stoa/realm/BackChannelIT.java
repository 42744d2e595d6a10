// SPDX-License-Identifier: Apache-2.0
package dev.stoa.realm;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Keycloak tells the console at once of every session that ends before its time. */
@OnRealm
class BackChannelIT {

    private final String address = SignUpPages.someAddress();
    private final Browser browser = new Browser();

    private RealmServer server;
    private Console console;
    private BackChannel channel;
    private JsonNode tokens;
    private String person;

    @BeforeEach
    void signUp(RealmServer server) throws IOException {
        this.server = server;
        this.console = new Console(server);
        this.channel = BackChannel.open(server);
        this.tokens = console.tokens(new SignUpPages(server, browser).complete(address));
        this.person = server.user(address).path("id").asText();
    }

    @AfterEach
    void close() throws IOException {
        channel.close();
    }

    @Test
    void leadsToTheConsole() {
        assertThat(channel.addressOfTheRealm()).isEqualTo(RealmServer.CONSOLE + "/sign-out/back-channel");
    }

    @Test
    void tellsThatThePersonWasDisabled() throws Exception {
        server.change("/users/" + person, Map.of("enabled", false));

        assertNamesTheSession(channel.next().orElseThrow());
        assertThat(console.refreshed(tokens, "openid").path("error").asText()).isEqualTo("invalid_grant");
    }

    @Test
    void tellsOfEachSessionOfADisabledPerson() throws Exception {
        var elsewhere = signInElsewhere();

        server.change("/users/" + person, Map.of("enabled", false));

        var ended = new HashSet<String>();
        ended.add(channel.next().orElseThrow().path("sid").asText());
        ended.add(channel.next().orElseThrow().path("sid").asText());
        assertThat(ended).isEqualTo(Set.of(session(tokens), session(elsewhere)));
    }

    @Test
    void tellsThatThePersonWasRemoved() throws Exception {
        server.remove("/users/" + person);

        assertNamesTheSession(channel.next().orElseThrow());
    }

    @Test
    void tellsThatAnAdministratorSignedThePersonOut() throws Exception {
        server.create("/users/" + person + "/logout", Map.of());

        assertNamesTheSession(channel.next().orElseThrow());
    }

    @Test
    void tellsThatThePersonSignedThisSessionOutElsewhere() throws Exception {
        var elsewhere = signInElsewhere();
        var request = HttpRequest.newBuilder(URI.create(server.realmUrl() + "/account/sessions/" + session(tokens)))
                .header("Accept", "application/json")
                .header(
                        "Authorization",
                        "Bearer " + elsewhere.path("access_token").asText())
                .DELETE()
                .build();

        HttpClient.newHttpClient().send(request, BodyHandlers.discarding());

        assertNamesTheSession(channel.next().orElseThrow());
    }

    @Test
    void isSilentWhenSomethingElseOfThePersonChanges() throws Exception {
        server.change("/users/" + person, Map.of("firstName", "Augusta Ada"));

        assertThat(channel.isSilent()).isTrue();
        assertThat(console.refreshed(tokens, "openid").has("access_token")).isTrue();
    }

    private JsonNode signInElsewhere() throws IOException {
        var another = new Browser();
        var page = another.open(console.signIn("openid"));
        var secret = Map.of("username", address, "password", SignUpPages.PASSWORD);
        return console.tokens(another.send(page, "kc-form-login", secret));
    }

    private void assertNamesTheSession(JsonNode message) throws IOException {
        assertThat(message.path("sid").asText()).isEqualTo(session(tokens));
        assertThat(message.path("sub").asText()).isEqualTo(person);
        assertThat(message.path("aud").asText()).isEqualTo("console");
    }

    private static String session(JsonNode tokens) throws IOException {
        return Console.claims(tokens, "id_token").path("sid").asText();
    }
}
