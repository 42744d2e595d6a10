// SPDX-License-Identifier: Apache-2.0
package dev.stoa.realm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sign-up with a telephone instead of an e-mail address. */
@OnRealm
class PhoneSignUpIT {

    private final String number = SignUpPages.someNumber();
    private final String email = SignUpPages.someAddress();

    private RealmServer server;
    private Browser browser;
    private SignUpPages pages;

    @BeforeEach
    void prepare(RealmServer server) {
        this.server = server;
        this.browser = new Browser();
        this.pages = new SignUpPages(server, browser);
    }

    @Test
    void sendsATextMessageAndShowsTheNumberWithItsGroups() throws IOException {
        var code = pages.identify(number);

        assertThat(code.heading()).isEqualTo("Check your phone");
        assertThat(code.html()).contains("+86 ");
        assertThat(server.mailTo(number).orElseThrow().text())
                .matches("[0-9]{6} is your code to sign up with Stoa\\. It is good for 10 minutes\\. .*");
    }

    @Test
    void asksForTheEmailAddressNext() throws IOException {
        var details = pages.enter(pages.identify(number), pages.codeFor(number));

        assertThat(details.html()).contains("name=\"email\"").doesNotContain("name=\"phoneNumber\"");
        var refused = browser.send(details, "sign-up-details", SignUpPages.details(Map.of("email", "ada")));
        assertThat(refused.messages())
                .satisfiesExactly(problem -> assertThat(problem).startsWith("This is not an e-mail address."));
    }

    @Test
    void makesAPersonWhoseNumberIsProvenAndWhoseEmailIsNot() throws IOException {
        pages.completeByPhone(number, email);

        var user = server.userOfNumber(number);
        assertThat(user.at("/attributes/phoneNumber/0").asText()).isEqualTo(number);
        assertThat(user.at("/attributes/phoneNumberVerified/0").asText()).isEqualTo("true");
        assertThat(user.has("email")).isFalse();
        assertThat(user.path("firstName").asText()).isEqualTo("Ada Lovelace");
        assertThat(user.at("/attributes/consentTerms/0").asText()).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            zh-CN | 138 0013 %s        | +8613800 13%s
            en-GB | 07400 12%s         | +447400 12%s
            en-US | (415) 555-%s       | +1415555%s
            de-DE | 0151 2345%s        | +49151 2345%s
            en-US | +86 (138) 0013-%s  | +8613800 13%s
            """)
    void readsANumberAsItIsWrittenAtHome(String language, String spelling, String normal) throws IOException {
        var end = SignUpPages.fourDigits();

        new SignUpPages(server, new Browser(language)).identify(spelling.formatted(end));

        var expected = normal.replace(" ", "").formatted(end);
        assertThat(server.mailsTo(expected)).isEqualTo(1);
    }

    @Test
    void worksInChinese() throws IOException {
        var chinese = new SignUpPages(server, new Browser("zh-CN"));

        var code = chinese.identify(number);

        assertThat(code.heading()).isEqualTo("请查看短信");
        assertThat(server.mailTo(number).orElseThrow().text()).startsWith("您的 Stoa 注册验证码为 ");
        var details = chinese.enter(code, chinese.codeFor(number));
        assertThat(details.heading()).isEqualTo("您的信息");
    }

    @ParameterizedTest
    @ValueSource(strings = {"12345", "+1 900 555 0100", "1-800-FLOWERS", "\u0000", "\uD800", "' or 1=1 --", "<b>"})
    void whatIsNeitherAddressNorNumberIsRefused(String typed) throws IOException {
        var refused = pages.identify(typed);

        assertThat(refused.status()).isEqualTo(200);
        assertThat(refused.message()).startsWith("This is neither an e-mail address nor a phone number.");
    }

    @Test
    void aTakenNumberLooksLikeANewOneAndItsOwnerGetsATextMessage() throws IOException {
        pages.completeByPhone(number, email);
        var fresh = SignUpPages.someNumber();
        server.withCodeSettings(Map.of("resendAfterSeconds", "0"), () -> {
            var stranger = new SignUpPages(server, new Browser());
            var taken = stranger.identify(number);
            var unknown = new SignUpPages(server, new Browser()).identify(fresh);

            assertThat(taken.withoutNames(number)).isEqualTo(unknown.withoutNames(fresh));
            assertThat(stranger.enter(taken, "123456").message())
                    .isEqualTo("This code is not right. You can try 4 times more.");
        });
        assertThat(server.mailTo(number).orElseThrow().text())
                .startsWith("Stoa: you already have an account with this number.")
                .contains(RealmServer.CONSOLE)
                .doesNotContainPattern("\\b[0-9]{6}\\b");
    }

    @Test
    void aNumberThatWasMerelyTypedRefusesNobody() throws IOException {
        var details = pages.enter(pages.identify(email), pages.codeFor(email));
        browser.send(details, "sign-up-details", SignUpPages.details(Map.of("phoneNumber", number)));

        var other = new SignUpPages(server, new Browser());
        other.completeByPhone(number, SignUpPages.someAddress());

        assertThat(server.userOfNumber(number)
                        .at("/attributes/phoneNumberVerified/0")
                        .asText())
                .isEqualTo("true");
    }

    @ParameterizedTest
    @ValueSource(strings = {"+15005550001", "+15005550500"})
    void saysSoWhenTheGatewayTookNothing(String failing) throws IOException {
        server.withCodeSettings(Map.of("resendAfterSeconds", "0"), () -> {
            var page = pages.identify(failing);

            assertThat(page.status()).isEqualTo(200);
            assertThat(page.message()).startsWith("The text message could not be sent.");
            assertThat(page.html()).doesNotContain("We sent you");
            assertThat(pages.enter(page, "123456").message()).startsWith("There is no code to check.");
        });
    }
}
