// SPDX-License-Identifier: Apache-2.0
package dev.stoa.realm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever has a second factor, or is to have one, is asked for it behind a provider, too. */
@OnRealm
class OutsideSecondFactorIT {

    private static final String SECRET = "0123456789abcdefghij";

    private final String address = SignUpPages.someAddress();
    private final Map<String, String> somebody = OutsidePages.somebody(OutsidePages.someLogin(), address);
    private final Browser browser = new Browser();

    private RealmServer server;
    private OutsidePages outside;
    private SignInPages pages;

    @BeforeEach
    void prepare(RealmServer server) {
        this.server = server;
        this.outside = new OutsidePages(server, browser);
        this.pages = new SignInPages(server, browser);
    }

    @Test
    void connectingAsksForItOnceAndEachLaterSignInAgain() throws IOException {
        person().enter();

        var second = outside.prove(outside.signIn("google", somebody), Map.of("password", Registered.PASSWORD));
        assertThat(second.heading()).isEqualTo("Second factor");
        var callback = pages.oneTimePassword(second, OneTimePassword.near(SECRET, -1));
        assertThat(callback.isConsole()).isTrue();

        var elsewhere = new Browser();
        var later = new OutsidePages(server, elsewhere).signIn("google", somebody);
        assertThat(later.heading()).isEqualTo("Second factor");
        assertThat(later.html()).contains("<span id=\"kc-attempted-username\">" + address + "</span>");
        assertThat(new SignInPages(server, elsewhere)
                        .oneTimePassword(later, OneTimePassword.now(SECRET))
                        .isConsole())
                .isTrue();
    }

    @Test
    void nothingIsConnectedWithoutIt() throws IOException {
        var subject = person().enter();

        outside.prove(outside.signIn("github", somebody), Map.of("password", Registered.PASSWORD));

        assertThat(server.read("/users/" + subject + "/federated-identity")).isEmpty();
    }

    @Test
    void staffNeedsItBehindAProviderToo() throws IOException {
        person().enterAsStaff();
        var second = outside.prove(outside.signIn("google", somebody), Map.of("password", Registered.PASSWORD));
        pages.oneTimePassword(second, OneTimePassword.near(SECRET, -1));

        var later = new OutsidePages(server, new Browser()).signIn("google", somebody);

        assertThat(later.heading()).isEqualTo("Second factor");
    }

    @Test
    void aFreshProofAsksForTheFactorAndNotToSignInAgain() throws IOException {
        person().enter();
        var second = outside.prove(outside.signIn("github", somebody), Map.of("password", Registered.PASSWORD));
        pages.oneTimePassword(second, OneTimePassword.near(SECRET, -1));

        var proof = pages.confirm();

        assertThat(proof.heading()).isEqualTo("Second factor");
        assertThat(pages.oneTimePassword(proof, OneTimePassword.now(SECRET)).isConsole())
                .isTrue();
    }

    private Registered person() {
        return Registered.withAddress(server, address).withPassword().withOneTimePassword(SECRET);
    }
}
