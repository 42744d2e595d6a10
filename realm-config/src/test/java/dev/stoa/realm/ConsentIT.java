// SPDX-License-Identifier: Apache-2.0
package dev.stoa.realm;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnRealm
class ConsentIT {

    private static final String SCOPE = "openid organization:*";
    private static final String OLD = "2025-01-01 2025-02-03T04:05:06Z";

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
    void whoAcceptedAnOlderEditionIsAskedForThatDocumentOnce() throws IOException {
        new SignUpPages(server, new Browser()).complete(address);
        accepted("consentTerms", OLD);

        var asked = signIn(browser);
        assertThat(asked.heading()).isEqualTo("Something new to read");
        assertThat(asked.html()).contains("name=\"terms\"").doesNotContain("name=\"privacy\"");
        var callback = browser.send(asked, "consent", Map.of("terms", "on", "accept", "true"));

        assertThat(callback.isConsole()).isTrue();
        assertThat(server.user(address).at("/attributes/consentTerms/0").asText())
                .startsWith("2026-11-01 20");
        assertThat(signIn(new Browser()).isConsole()).isTrue();
    }

    @Test
    void whoIsSignedInIsAskedTooWhenHeComesBy() throws IOException {
        new SignUpPages(server, browser).complete(address);
        accepted("consentPrivacy", OLD);

        var asked = browser.open(console.signIn(SCOPE));

        assertThat(asked.heading()).isEqualTo("Something new to read");
    }

    @Test
    void anEmptyBoxIsNoConsent() throws IOException {
        new SignUpPages(server, browser).complete(address);
        accepted("consentTerms", OLD);

        var refused = browser.send(browser.open(console.signIn(SCOPE)), "consent", Map.of("accept", "true"));

        assertThat(refused.messages()).containsExactly("Accept the Terms of Service to go on.");
        assertThat(server.user(address).at("/attributes/consentTerms/0").asText())
                .isEqualTo(OLD);
    }

    @Test
    void whoDeclinesIsSignedOutEverywhere() throws IOException {
        var elsewhere = new Browser();
        var tokens = console.tokens(new SignUpPages(server, elsewhere).complete(address));
        accepted("consentTerms", OLD);

        var asked = signIn(browser);
        var declined = browser.send(asked, "consent", Map.of("decline", "true"));

        assertThat(declined.heading()).isEqualTo("You are signed out");
        assertThat(declined.html()).contains("href=\"" + RealmServer.CONSOLE + "/\"");
        assertThat(console.refreshed(tokens, SCOPE).path("error").asText()).isEqualTo("invalid_grant");
        assertThat(elsewhere.open(console.signIn(SCOPE)).heading()).isEqualTo("Sign in");
        assertThat(browser.open(console.signIn(SCOPE)).heading()).isEqualTo("Sign in");
    }

    @Test
    void whoHasDeclinedCanNotGoBackAndAccept() throws IOException {
        new SignUpPages(server, browser).complete(address);
        accepted("consentTerms", OLD);
        var asked = browser.open(console.signIn(SCOPE));
        browser.send(asked, "consent", Map.of("decline", "true"));

        var back = browser.send(asked, "consent", Map.of("terms", "on", "accept", "true"));

        assertThat(back.isConsole()).isFalse();
        assertThat(server.user(address).at("/attributes/consentTerms/0").asText())
                .isEqualTo(OLD);
    }

    @Test
    void whoDeclinedMayAcceptAtAnotherTime() throws IOException {
        new SignUpPages(server, browser).complete(address);
        accepted("consentTerms", OLD);
        browser.send(browser.open(console.signIn(SCOPE)), "consent", Map.of("decline", "true"));

        var callback = browser.send(signIn(browser), "consent", Map.of("terms", "on", "accept", "true"));

        assertThat(callback.isConsole()).isTrue();
    }

    @Test
    void theEditionInForceIsTheRealms() throws IOException {
        new SignUpPages(server, new Browser()).complete(address);

        server.withAttribute("stoa.privacy.version", "second edition", () -> {
            var asked = signIn(browser);
            assertThat(asked.html()).contains("name=\"privacy\"").doesNotContain("name=\"terms\"");
            browser.send(asked, "consent", Map.of("privacy", "on", "accept", "true"));
        });

        assertThat(server.user(address).at("/attributes/consentPrivacy/0").asText())
                .startsWith("second edition 20");
    }

    @Test
    void staffIsNotAsked() throws IOException {
        new SignUpPages(server, browser).complete(address);
        accepted("consentTerms", OLD);
        var id = server.user(address).path("id").asText();
        server.create("/users/" + id + "/role-mappings/realm", List.of(server.read("/roles/staff-support")));

        assertThat(browser.open(console.signIn(SCOPE)).heading()).isNotEqualTo("Something new to read");
    }

    private Page signIn(Browser browser) throws IOException {
        var form = browser.open(console.signIn(SCOPE));
        return browser.send(form, "kc-form-login", Map.of("username", address, "password", SignUpPages.PASSWORD));
    }

    private void accepted(String document, String consent) throws IOException {
        var user = (ObjectNode) server.user(address);
        ((ObjectNode) user.path("attributes")).putArray(document).add(consent);
        server.change("/users/" + user.path("id").asText(), user);
    }
}
