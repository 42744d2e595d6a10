// SPDX-License-Identifier: Apache-2.0
package dev.stoa.realm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Signing in with a telephone number in place of the e-mail address. */
@OnRealm
class SignInByPhoneIT {

    private final String address = SignUpPages.someAddress();
    private final String number = SignUpPages.someNumber();

    private RealmServer server;
    private SignInPages pages;

    @BeforeEach
    void prepare(RealmServer server) {
        this.server = server;
        this.pages = new SignInPages(server, new Browser());
    }

    @ParameterizedTest
    @ValueSource(strings = {"+86 138 %s-%s", "+86(138)%s %s", " +86138%s%s ", "+８６１３８%s%s"})
    void anySpellingOfAProvenNumberIsGood(String spelling) throws IOException {
        Registered.withNumber(server, number).withPassword().enter();

        var typed = spelling.formatted(number.substring(6, 10), number.substring(10));

        assertThat(pages.enter(typed, Registered.PASSWORD).isConsole()).isTrue();
    }

    @Test
    void aNationalSpellingIsReadInTheRegionOfTheLanguage() throws IOException {
        Registered.withNumber(server, number).withPassword().enter();
        var chinese = new SignInPages(server, new Browser("zh-CN"));

        assertThat(chinese.enter(number.substring(3), Registered.PASSWORD).isConsole())
                .isTrue();
    }

    @Test
    void aNumberThatWasMerelyTypedOpensNothing() throws IOException {
        Registered.withAddress(server, address)
                .alsoWithUnprovenNumber(number)
                .withPassword()
                .enter();

        var refused = pages.enter(number, Registered.PASSWORD);

        assertThat(refused.message()).startsWith("This address and this password don’t belong together.");
    }

    @Test
    void thePagesAfterItShowTheNumberAndNotTheAddress() throws IOException {
        Registered.withAddress(server, address)
                .alsoWithNumber(number)
                .withPassword()
                .withOneTimePassword("0123456789abcdefghij")
                .enter();

        var second = pages.enter(number, Registered.PASSWORD);

        assertThat(second.heading()).isEqualTo("Second factor");
        assertThat(second.html()).contains(number).doesNotContain(address);
    }

    @Test
    void wrongPasswordsLockThePersonWhateverWasTyped() throws IOException {
        Registered.withAddress(server, address)
                .alsoWithNumber(number)
                .withPassword()
                .enter();

        pages.enterOften(number, "Wr0ng!password");

        assertThat(pages.enter(address, Registered.PASSWORD).message())
                .startsWith("This address and this password don’t belong together.");
    }
}
