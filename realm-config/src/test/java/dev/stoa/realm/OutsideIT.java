// SPDX-License-Identifier: Apache-2.0
package dev.stoa.realm;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@OnRealm
class OutsideIT {

    private final String address = SignUpPages.someAddress();
    private final String login = OutsidePages.someLogin();
    private final Map<String, String> somebody = OutsidePages.somebody(login, address);
    private final Browser browser = new Browser();

    private RealmServer server;
    private OutsidePages outside;
    private Console console;

    @BeforeEach
    void prepare(RealmServer server) {
        this.server = server;
        this.outside = new OutsidePages(server, browser);
        this.console = new Console(server);
    }

    @ParameterizedTest
    @ValueSource(strings = {"github", "google"})
    void aNewPersonAcceptsTheDocumentsAndIsIn(String provider) throws IOException {
        var newcomer = outside.signIn(provider, somebody);
        assertThat(newcomer.heading()).isEqualTo("Welcome to Stoa");

        var callback = outside.accept(newcomer);

        assertThat(callback.isConsole()).isTrue();
        var claims = Console.claims(console.tokens(callback), "id_token");
        assertThat(claims.path("email").asText()).isEqualTo(address);
        assertThat(claims.path("email_verified").asBoolean()).isTrue();
        assertThat(claims.path("name").asText()).isEqualTo("Ada Lovelace");
        assertThat(claims.path("acr").asText()).isEqualTo("sign-in");
        var user = server.user(address);
        assertThat(user.path("username").asText()).startsWith("u-").doesNotContain(login);
        assertThat(user.at("/attributes/consentTerms/0").asText()).startsWith("2026-11-01 20");
        assertThat(user.at("/attributes/consentPrivacy/0").asText()).startsWith("2026-11-01 20");
        assertThat(user.at("/attributes/consentAcceptableUse/0").asText()).startsWith("2026-11-01 20");
    }

    @Test
    void aPersonOfWeChatNeedsNoAddressAndKeepsHisName() throws IOException {
        var newcomer = outside.signIn("wechat", Map.of("login", login, "name", "李伟🌸", "shared", "on"));

        var claims = Console.claims(console.tokens(outside.accept(newcomer)), "id_token");

        assertThat(claims.path("name").asText()).isEqualTo("李伟🌸");
        assertThat(claims.has("email")).isFalse();
    }

    @Test
    void nobodyGetsInWithoutAcceptingEachDocument() throws IOException {
        var newcomer = outside.signIn("github", somebody);

        var refused = browser.send(newcomer, "outside-newcomer", Map.of("terms", "on"));

        assertThat(refused.messages())
                .containsExactly("Accept the Privacy Policy to go on.", "Accept the Acceptable Use Policy to go on.");
        assertThat(server.user(address).isMissingNode()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"github", "google", "wechat"})
    void whoeverComesAgainIsInAtOnce(String provider) throws IOException {
        var first = console.tokens(outside.accept(outside.signIn(provider, somebody)));

        var again = new OutsidePages(server, new Browser()).signIn(provider, somebody);

        assertThat(again.isConsole()).isTrue();
        assertThat(subject(console.tokens(again))).isEqualTo(subject(first));
    }

    @Test
    void aPrivateAddressOfGitHubIsTakenFromTheListOfAddresses() throws IOException {
        var hidden = OutsidePages.without(somebody, "shared");

        outside.accept(outside.signIn("github", hidden));

        assertThat(server.user(address).path("emailVerified").asBoolean()).isTrue();
    }

    @Test
    void ofSeveralAddressesAVerifiedOneCounts() throws IOException {
        var second = SignUpPages.someAddress();
        var person = new HashMap<>(OutsidePages.without(somebody, "verified"));
        person.put("others", second);

        outside.accept(outside.signIn("github", person));

        assertThat(server.user(second).path("emailVerified").asBoolean()).isTrue();
        assertThat(server.user(address).isMissingNode()).isTrue();
    }

    @Test
    void theOwnerOfAVerifiedAddressProvesThatTheAccountIsHis() throws IOException {
        var before = console.tokens(new SignUpPages(server, new Browser()).complete(address));

        var owner = outside.signIn("google", somebody);
        assertThat(owner.heading()).isEqualTo("Connect Google");
        assertThat(owner.html()).contains(address).doesNotContain("outside-newcomer", "name=\"username\"", ">u-");
        var wrong = outside.prove(owner, Map.of("password", "Wr0ng!password"));
        assertThat(wrong.isConsole()).isFalse();
        var callback = outside.prove(wrong, Map.of("password", SignUpPages.PASSWORD));

        assertThat(subject(console.tokens(callback))).isEqualTo(subject(before));
        var again = new OutsidePages(server, new Browser()).signIn("google", somebody);
        assertThat(subject(console.tokens(again))).isEqualTo(subject(before));
    }

    @Test
    void whoHasAnAccountUnderAnotherAddressConnectsItBySigningIn() throws IOException {
        var other = SignUpPages.someAddress();
        var before = console.tokens(new SignUpPages(server, new Browser()).complete(other));

        var owner = outside.connect(outside.signIn("github", somebody));
        var callback = outside.prove(owner, Map.of("username", other, "password", SignUpPages.PASSWORD));

        assertThat(subject(console.tokens(callback))).isEqualTo(subject(before));
        assertThat(server.user(other).path("email").asText()).isEqualTo(other);
        assertThat(server.user(address).isMissingNode()).isTrue();
    }

    @Test
    void whoHasNoPasswordProvesItByTheProviderHeHas() throws IOException {
        var before = console.tokens(outside.accept(outside.signIn("github", somebody)));

        var second = new OutsidePages(server, new Browser());
        var owner = second.signIn("google", somebody);
        assertThat(owner.html()).contains("id=\"social-github\"").doesNotContain("id=\"social-wechat\"");
        var callback = second.be(somebody, second.at("github", owner));

        assertThat(subject(console.tokens(callback))).isEqualTo(subject(before));
        var third = new OutsidePages(server, new Browser()).signIn("google", somebody);
        assertThat(subject(console.tokens(third))).isEqualTo(subject(before));
    }

    /** Somebody claims an address at the provider that is another one's here. */
    @ParameterizedTest
    @CsvSource({"github", "google"})
    void anUnverifiedAddressOpensNobodysAccount(String provider) throws IOException {
        var victim = console.tokens(new SignUpPages(server, new Browser()).complete(address));

        var newcomer = outside.signIn(provider, OutsidePages.without(somebody, "verified"));
        assertThat(newcomer.heading()).isEqualTo("Welcome to Stoa");
        var asked = outside.accept(newcomer);
        assertThat(asked.html()).contains("id=\"code-form\"");
        assertThat(server.mailTo(address).orElseThrow().text()).doesNotContainPattern("\\b[0-9]{6}\\b");

        assertThat(server.user(address).path("id"))
                .isEqualTo(Console.claims(victim, "id_token").path("sub"));
        assertThat(server.read("/users/" + subject(victim) + "/federated-identity"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"github", "google"})
    void anUnverifiedAddressIsNobodysUntilTheCodeComesBack(String provider) throws IOException {
        var asked = outside.accept(outside.signIn(provider, OutsidePages.without(somebody, "verified")));
        assertThat(server.user(address).isMissingNode()).isTrue();

        var code = new SignUpPages(server, browser).codeFor(address);
        var callback = browser.send(asked, "code-form", Map.of("code", code));

        assertThat(callback.isConsole()).isTrue();
        assertThat(server.user(address).path("emailVerified").asBoolean()).isTrue();
    }

    @Test
    void whoSkipsTheCodeHasNoAddress() throws IOException {
        var asked = outside.accept(outside.signIn("google", OutsidePages.without(somebody, "verified")));

        var callback = browser.send(asked, "code-other", Map.of("skip", "true"));

        assertThat(Console.claims(console.tokens(callback), "id_token").has("email"))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"github,GitHub", "google,Google", "wechat,WeChat"})
    void whoeverCancelsIsBackOnOurSignInPage(String provider, String name) throws IOException {
        var back = browser.send(outside.at(provider), "refuse", Map.of("outcome", "refuse"));

        assertThat(back.heading()).isEqualTo("Sign in");
        assertThat(back.message())
                .isEqualTo("You did not sign in with " + name + ". Try again, or sign in another way.");
    }

    @ParameterizedTest
    @CsvSource({"github,GitHub", "google,Google", "wechat,WeChat"})
    void aProviderThatFailsLeadsBackToOurSignInPage(String provider, String name) throws IOException {
        var back = browser.send(outside.at(provider), "refuse", Map.of("outcome", "fail"));

        assertThat(back.heading()).isEqualTo("Sign in");
        assertThat(back.message()).startsWith(name + " did not answer as expected.");
        assertThat(outside.accept(outside.be(somebody, outside.at(provider, back)))
                        .isConsole())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"github", "google", "wechat"})
    void anAnswerThatIsReplayedOpensNothing(String provider) throws IOException {
        var answer = browser.answer(outside.at(provider), "someone", somebody);
        assertThat(browser.open(answer).heading()).isEqualTo("Welcome to Stoa");

        assertThat(browser.open(answer).isConsole()).isFalse();
        assertThat(new Browser().open(answer).isConsole()).isFalse();
    }

    private static String subject(JsonNode tokens) throws IOException {
        return Console.claims(tokens, "id_token").path("sub").asText();
    }
}
