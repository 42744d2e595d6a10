// SPDX-License-Identifier: Apache-2.0
package dev.stoa.realm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@OnRealm
class SignUpIT {

    private final String address = SignUpPages.someAddress();

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
    void leadsToTheConsoleWithAProvenPerson() throws IOException {
        var callback = pages.complete(address);

        assertThat(callback.isConsole()).isTrue();
        var claims = Console.claims(new Console(server).tokens(callback), "id_token");
        assertThat(claims.path("email").asText()).isEqualTo(address);
        assertThat(claims.path("email_verified").asBoolean()).isTrue();
        assertThat(claims.path("name").asText()).isEqualTo("Ada Lovelace");
        assertThat(claims.path("company_name").asText()).isEqualTo("Analytical Engines");
        assertThat(claims.path("locale").asText()).isEqualTo("en");
    }

    @Test
    void keepsVersionAndTimeOfEachConsentUnderAnOpaqueName() throws IOException {
        pages.complete(address);

        var user = server.user(address);
        assertThat(user.path("username").asText()).matches("u-[0-9a-f-]{36}");
        for (var consent : List.of("consentTerms", "consentPrivacy", "consentAcceptableUse")) {
            assertThat(user.at("/attributes/" + consent + "/0").asText())
                    .matches("2026-11-01 \\d{4}-\\d{2}-\\d{2}T[0-9:.]+Z");
        }
        assertThat(user.at("/attributes/phoneNumber/0").asText()).isEqualTo("+442079460000");
    }

    @Test
    void worksInChinese() throws IOException {
        var chinese = new SignUpPages(server, new Browser("zh-CN"));

        var code = chinese.identify(address);

        assertThat(code.html()).contains("<html lang=\"zh-CN\">");
        assertThat(code.heading()).isEqualTo("请查收邮件");
        assertThat(server.mailTo(address).orElseThrow().subject()).isEqualTo("您的 Stoa 验证码");
        chinese.details(chinese.enter(code, chinese.codeFor(address)), SignUpPages.PASSWORD);
        assertThat(server.user(address).at("/attributes/locale/0").asText()).isEqualTo("zh-CN");
    }

    @Test
    void needsAnAddressAndAllThreeConsents() throws IOException {
        var refused = browser.send(pages.begin(), "sign-up-identifier", Map.of("identifier", "ada", "privacy", "on"));

        assertThat(refused.messages())
                .satisfiesExactly(
                        problem ->
                                assertThat(problem).startsWith("This is neither an e-mail address nor a phone number."),
                        problem -> assertThat(problem).isEqualTo("Accept the Terms of Service to go on."),
                        problem -> assertThat(problem).isEqualTo("Accept the Acceptable Use Policy to go on."));
    }

    @Test
    void aTakenAddressLooksLikeANewOneAndItsOwnerGetsAMail() throws IOException {
        pages.complete(address);
        var stranger = new SignUpPages(server, new Browser());
        var fresh = SignUpPages.someAddress();
        server.withCodeSettings(Map.of("resendAfterSeconds", "0"), () -> {
            var taken = stranger.identify(address);
            var unknown = new SignUpPages(server, new Browser()).identify(fresh);

            assertThat(taken.withoutNames(address)).isEqualTo(unknown.withoutNames(fresh));
            assertThat(stranger.enter(taken, "123456").message())
                    .isEqualTo("This code is not right. You can try 4 times more.");
        });
        var mail = server.mailTo(address).orElseThrow();
        assertThat(mail.subject()).isEqualTo("You already have a Stoa account");
        assertThat(mail.text()).contains(RealmServer.CONSOLE).doesNotContainPattern("\\b[0-9]{6}\\b");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Sh0rt!a     | The password is too short: it needs at least 8 characters.
            str0ng!long | The password needs an upper-case letter.
            STR0NG!LONG | The password needs a lower-case letter.
            Strong!long | The password needs a digit.
            Str0nglong  | The password needs a special character, such as ! or ?.
            """)
    void namesTheRuleThatThePasswordBreaks(String password, String rule) throws IOException {
        var details = pages.enter(pages.identify(address), pages.codeFor(address));

        var refused = pages.details(details, password);

        assertThat(refused.messages()).containsExactly(rule);
        assertThat(refused.html()).contains("value=\"Ada Lovelace\"").doesNotContain(password);
    }

    @Test
    void refusesDetailsAndSaysWhy() throws IOException {
        var details = pages.enter(pages.identify(address), pages.codeFor(address));

        var refused = browser.send(
                details,
                "sign-up-details",
                SignUpPages.details(Map.of("firstName", "a".repeat(101), "companyName", " ", "phoneNumber", "12345")));

        assertThat(refused.messages())
                .satisfiesExactly(
                        problem -> assertThat(problem).isEqualTo("This has 101 characters; at most 100 are possible."),
                        problem -> assertThat(problem).isEqualTo("Enter the name of your company."),
                        problem -> assertThat(problem).startsWith("This is not a phone number."));
    }

    @Test
    void theAddressIsNotThePassword() throws IOException {
        var wished = "Str0ng!" + address;
        var details = pages.enter(pages.identify(wished), pages.codeFor(wished.toLowerCase(Locale.ROOT)));

        var refused = pages.details(details, wished);

        assertThat(refused.message()).isEqualTo("The password must not be your e-mail address.");
    }

    @Test
    void aDoubleClickMakesOnePerson() throws IOException, InterruptedException, ExecutionException {
        var details = pages.enter(pages.identify(address), pages.codeFor(address));
        Callable<Page> click = () -> pages.details(details, SignUpPages.PASSWORD);
        var threads = Executors.newFixedThreadPool(2);

        var answers = threads.invokeAll(List.of(click, click));
        threads.shutdown();

        for (var answer : answers) {
            assertThat(answer.get().status()).isLessThan(500);
        }
        assertThat(server.read("/users?exact=true&email=" + address)).hasSize(1);
    }

    @Test
    void theBackButtonAndASecondTabFindTheSameCode() throws IOException {
        pages.identify(address);

        var secondTab = pages.identify(address);

        assertThat(secondTab.messages()).isEmpty();
        assertThat(server.mailsTo(address)).isEqualTo(1);
        assertThat(pages.enter(secondTab, pages.codeFor(address)).heading()).isEqualTo("About you");
    }

    @Test
    void anotherAddressCanBeChosen() throws IOException {
        var code = pages.identify(address);
        var other = SignUpPages.someAddress();

        var first = browser.send(code, "code-other", Map.of("change", "true"));
        pages.identify(first, other);

        assertThat(first.heading()).isEqualTo("Create your account");
        assertThat(server.mailsTo(other)).isEqualTo(1);
    }
}
