// SPDX-License-Identifier: Apache-2.0
package dev.stoa.realm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnRealm
class SignInIT {

    private static final String SCOPE = "openid organization:*";

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
    void aPersonSignsInWithAddressAndPassword() throws IOException {
        new SignUpPages(server, new Browser()).complete(address);

        var callback = enter(browser.open(console.signIn(SCOPE)), address, SignUpPages.PASSWORD);

        assertThat(callback.isConsole()).isTrue();
        assertThat(Console.claims(console.tokens(callback), "id_token").has("realm_access"))
                .isFalse();
    }

    @Test
    void theAnswerIsTheSameForAnUnknownAddressAndAWrongPassword() throws IOException {
        new SignUpPages(server, new Browser()).complete(address);

        var wrong = enter(browser.open(console.signIn(SCOPE)), address, "Wr0ng!password");
        var unknown = enter(browser.open(console.signIn(SCOPE)), SignUpPages.someAddress(), "Wr0ng!password");

        assertThat(wrong.message())
                .isEqualTo(unknown.message())
                .startsWith("This address and this password don’t belong together.");
    }

    @Test
    void aFreshSignInAsksForThePasswordAgainAndNamesTheAddress() throws IOException {
        var before = console.tokens(new SignUpPages(server, browser).complete(address));

        var again = browser.open(console.signIn(SCOPE, Map.of("prompt", "login")));
        assertThat(again.html())
                .contains("<span id=\"kc-attempted-username\">" + address + "</span>")
                .doesNotContain("name=\"username\"");
        var after = console.tokens(browser.send(again, "kc-form-login", Map.of("password", SignUpPages.PASSWORD)));

        assertThat(Console.claims(after, "id_token").path("auth_time").asLong())
                .isGreaterThanOrEqualTo(
                        Console.claims(before, "id_token").path("auth_time").asLong());
        assertThat(Console.claims(after, "id_token").path("sub"))
                .isEqualTo(Console.claims(before, "id_token").path("sub"));
    }

    @Test
    void staffDoesNotGetInWithoutTheSecondFactor() throws IOException {
        var secret = "0123456789abcdefghij";
        Registered.withAddress(server, address)
                .withPassword()
                .withOneTimePassword(secret)
                .enterAsStaff();

        var second = enter(browser.open(console.signIn(SCOPE)), address, SignUpPages.PASSWORD);
        assertThat(second.heading()).isEqualTo("Second factor");
        var callback = browser.send(second, "kc-otp-login-form", Map.of("otp", OneTimePassword.now(secret)));

        var claims = Console.claims(console.tokens(callback), "id_token");
        assertThat(claims.at("/realm_access/roles").toString()).contains("staff-support");
    }

    @Test
    void staffDoesNotGetInWithAWrongCode() throws IOException {
        Registered.withAddress(server, address)
                .withPassword()
                .withOneTimePassword("0123456789abcdefghij")
                .enterAsStaff();

        var second = enter(browser.open(console.signIn(SCOPE)), address, SignUpPages.PASSWORD);
        var refused = browser.send(second, "kc-otp-login-form", Map.of("otp", "12"));

        assertThat(refused.message()).startsWith("The code is not right.");
    }

    @Test
    void staffWithoutASecondFactorMustSetOneUp() throws IOException {
        Registered.withAddress(server, address).withPassword().enterAsStaff();

        var page = enter(browser.open(console.signIn(SCOPE)), address, SignUpPages.PASSWORD);

        assertThat(page.heading()).isEqualTo("Set up the second factor");
    }

    private Page enter(Page form, String email, String password) throws IOException {
        return browser.send(form, "kc-form-login", Map.of("username", email, "password", password));
    }
}
