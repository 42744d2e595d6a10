// SPDX-License-Identifier: Apache-2.0
package dev.stoa.realm;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the console can do with its client: ask for an account's permissions, and manage accounts. */
@OnRealm
class ConsoleAccessIT {

    private static final String EVERY_ACCOUNT = "openid organization:*";

    private final String address = SignUpPages.someAddress();
    private final Browser browser = new Browser();

    private RealmServer server;
    private Console console;

    @BeforeEach
    void prepare(RealmServer server) {
        this.server = server;
        this.console = new Console(server);
    }

    @Test
    void aNewcomerHasNoAccountUntilHeAsksAgainInSilence() throws IOException {
        var first = console.tokens(new SignUpPages(server, browser).complete(address));
        assertThat(Console.claims(first, "access_token").has("organization")).isFalse();
        var alias = account(server.user(address).path("id").asText(), List.of("view-projects", "edit-projects"));

        assertThat(permissions(console.refreshed(first, EVERY_ACCOUNT), alias)).isEmpty();
        var callback = browser.open(console.signIn(EVERY_ACCOUNT, Map.of("prompt", "none")));
        var silent = console.tokens(callback);

        assertThat(permissions(silent, alias)).containsExactlyInAnyOrder("view-projects", "edit-projects");
    }

    @Test
    void aRefreshNarrowsToOneAccountAndThenToAnother() throws IOException {
        new SignUpPages(server, browser).complete(address);
        var person = server.user(address).path("id").asText();
        var one = account(person, List.of("view-usage"));
        var other = account(person, List.of("pay"));

        var all = console.tokens(browser.open(console.signIn(EVERY_ACCOUNT)));
        var inOne = console.refreshed(all, "openid organization:" + one);
        var inOther = console.refreshed(inOne, "openid organization:" + other);

        assertThat(permissions(all, one)).containsExactly("view-usage");
        assertThat(permissions(all, other)).containsExactly("pay");
        assertThat(permissions(inOne, one)).containsExactly("view-usage");
        assertThat(permissions(inOne, other)).isEmpty();
        assertThat(permissions(inOther, one)).isEmpty();
        assertThat(permissions(inOther, other)).containsExactly("pay");
    }

    @Test
    void nobodyGetsIntoAnotherPersonsAccount() throws IOException {
        var mine = console.tokens(new SignUpPages(server, browser).complete(address));
        var someone = SignUpPages.someAddress();
        new SignUpPages(server, new Browser()).complete(someone);
        var foreign = account(server.user(someone).path("id").asText(), List.of("view-usage"));

        var refused = console.refreshed(mine, "openid organization:" + foreign);

        assertThat(permissions(refused, foreign)).isEmpty();
        var asked = browser.open(console.signIn("openid organization:" + foreign, Map.of("prompt", "none")));
        assertThat(permissions(console.tokens(asked), foreign)).isEmpty();
    }

    @Test
    void itsServiceAccountManagesAccountsAndReadsEventsAndNothingElse() throws IOException {
        assertThat(console.call("GET", "/events", Map.of()).statusCode()).isEqualTo(200);
        assertThat(console.call("DELETE", "/events", Map.of()).statusCode()).isEqualTo(403);
        assertThat(console.call("PUT", "", Map.of("sslRequired", "none")).statusCode())
                .isEqualTo(403);
        assertThat(console.call("POST", "/clients", Map.of("clientId", "other")).statusCode())
                .isEqualTo(403);
        assertThat(console.call("POST", "/identity-provider/instances", Map.of("alias", "x"))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void itMustUseProofKeyAndItsExactAddress() throws IOException {
        var complete = Map.of(
                "client_id", "console",
                "response_type", "code",
                "scope", "openid",
                "redirect_uri", RealmServer.CONSOLE + "/sign-in/callback");

        var withoutProofKey = browser.open(console.authorization(complete));
        var elsewhere = browser.open(console.signIn("openid", Map.of("redirect_uri", RealmServer.CONSOLE + "/other")));

        assertThat(withoutProofKey.parameter("error")).isEqualTo("invalid_request");
        assertThat(elsewhere.status()).isEqualTo(400);
    }

    @Test
    void aBarePasswordBuysNoToken() throws IOException {
        new SignUpPages(server, browser).complete(address);

        var answer =
                console.token(Map.of("grant_type", "password", "username", address, "password", SignUpPages.PASSWORD));

        assertThat(answer.path("error").asText()).isEqualTo("unauthorized_client");
    }

    /** Opens an account as the console does, all of it with the rights of its service account. */
    private String account(String person, List<String> permissions) throws IOException {
        var alias = "t-" + UUID.randomUUID();
        console.call("POST", "/organizations", Map.of("name", alias, "alias", alias, "enabled", true));
        var account = "/organizations/"
                + console.read("/organizations?exact=true&search=" + alias)
                        .at("/0/id")
                        .asText();
        console.call("POST", account + "/groups", Map.of("name", "Admin"));
        var group = account + "/groups/"
                + console.read(account + "/groups").at("/0/id").asText();
        var client = console.read("/clients?clientId=console").at("/0/id").asText();
        var roles = StreamSupport.stream(
                        console.read("/clients/" + client + "/roles").spliterator(), false)
                .filter(role -> permissions.contains(role.path("name").asText()))
                .toList();
        console.call("POST", group + "/role-mappings/clients/" + client, roles);
        console.call("POST", account + "/members", person);
        console.call("PUT", group + "/members/" + person, Map.of());
        return alias;
    }

    private static List<String> permissions(JsonNode tokens, String alias) throws IOException {
        var roles = Console.claims(tokens, "access_token")
                .path("organization")
                .path(alias)
                .at("/resource_access/console/roles");
        return StreamSupport.stream(roles.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }
}
