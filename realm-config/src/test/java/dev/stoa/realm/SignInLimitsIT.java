// SPDX-License-Identifier: Apache-2.0
package dev.stoa.realm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the form answers to who guesses. */
@OnRealm
class SignInLimitsIT {

    private static final String WRONG = "Wr0ng!password";

    private final String address = SignUpPages.someAddress();

    private RealmServer server;
    private SignInPages pages;

    @BeforeEach
    void prepare(RealmServer server) {
        this.server = server;
        this.pages = new SignInPages(server, new Browser());
    }

    @Test
    void thePageIsTheSameWhateverIsTheReason() throws IOException {
        Registered.withAddress(server, address).withPassword().enter();
        var passwordless = SignUpPages.someAddress();
        Registered.withAddress(server, passwordless).enter();
        var disabled = SignUpPages.someAddress();
        Registered.withAddress(server, disabled).withPassword().disabled().enter();

        var unknown = answer(SignUpPages.someAddress(), WRONG);

        assertThat(answer(address, WRONG)).isEqualTo(unknown);
        assertThat(answer(passwordless, WRONG)).isEqualTo(unknown);
        assertThat(answer(disabled, WRONG)).isEqualTo(unknown);
        pages.enterOften(address, WRONG);
        assertThat(answer(address, Registered.PASSWORD)).as("locked").isEqualTo(unknown);
        assertThat(answer("+8613800138000", WRONG)).as("a number").isEqualTo(unknown);
    }

    @Test
    void whoIsDisabledLearnsItBehindTheRightPasswordOnly() throws IOException {
        Registered.withAddress(server, address).withPassword().disabled().enter();

        assertThat(pages.enter(address, Registered.PASSWORD).message()).startsWith("This account is disabled.");
    }

    @Test
    void aNetworkHasOnlySoManyFailures() throws IOException {
        server.withSettings(
                "stoa sign-in",
                "stoa-sign-in-form",
                Map.of("failuresPerNetworkAddress", "0"),
                () -> assertThat(pages.enter(address, WRONG).message())
                        .startsWith("Too many sign-ins from your network failed."));
    }

    @Test
    void nothingIsComparedBeforeBothFieldsAreFilled() throws IOException {
        assertThat(pages.enter(" ", WRONG).message()).startsWith("Enter your e-mail address");
        assertThat(pages.enter(address, "").message()).startsWith("Enter a password.");
    }

    /** The page without what is new on every page. */
    private String answer(String name, String password) throws IOException {
        var page = new SignInPages(server, new Browser()).enter(name, password);
        return page.status()
                + page.html()
                        .replace(name, "name")
                        .replaceAll("[?&;][a-z_]*(?:code|execution|tab_id|client_data)=[^\"&]*", "")
                        .replaceAll("data-(?:challenge|session)=\"[^\"]*\"", "");
    }
}
