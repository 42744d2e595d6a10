// SPDX-License-Identifier: Apache-2.0
package dev.stoa.realm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How a person proves, changes and keeps his e-mail address and his phone number. */
@OnRealm
class AddressIT {

    private final String address = SignUpPages.someAddress();
    private final String number = SignUpPages.someNumber();

    private RealmServer server;
    private Browser browser;
    private SignUpPages signUp;
    private AddressPages pages;

    @BeforeEach
    void prepare(RealmServer server) {
        this.server = server;
        this.browser = new Browser();
        this.signUp = new SignUpPages(server, browser);
        this.pages = new AddressPages(server, browser);
    }

    @Test
    void whoSignedUpByPhoneProvesHisEmailNext() throws IOException {
        var code = signUp.completeByPhone(number, address);
        assertThat(code.heading()).isEqualTo("Confirm your e-mail address");
        assertThat(code.html()).contains(address);

        var callback = pages.prove(code, address);

        var claims = Console.claims(new Console(server).tokens(callback), "id_token");
        assertThat(claims.path("email").asText()).isEqualTo(address);
        assertThat(claims.path("email_verified").asBoolean()).isTrue();
        assertThat(claims.path("phone_number").asText()).isEqualTo(number);
        assertThat(claims.path("phone_number_verified").asBoolean()).isTrue();
    }

    @Test
    void whoSkipsItHasNoEmailAndIsNotAskedAgainBySilentSignIn() throws IOException {
        var callback = pages.skip(signUp.completeByPhone(number, address));

        assertThat(callback.isConsole()).isTrue();
        assertThat(server.userOfNumber(number).has("email")).isFalse();
        var silent = browser.open(new Console(server).signIn("openid", Map.of("prompt", "none")));
        assertThat(silent.parameter("error")).isEmpty();
        assertThat(silent.parameter("code")).isNotEmpty();
    }

    @Test
    void whoNamesAnothersEmailAtSignUpSeesNothingOfIt() throws IOException {
        new SignUpPages(server, new Browser()).complete(address);

        server.withActionSettings("stoa-change-email", Map.of("resendAfterSeconds", "0"), () -> {
            var code = signUp.completeByPhone(number, address);

            assertThat(code.heading()).isEqualTo("Confirm your e-mail address");
            assertThat(code.messages()).isEmpty();
            assertThat(server.mailTo(address).orElseThrow().subject())
                    .isEqualTo("You already use this address at Stoa");
            assertThat(signUp.enter(code, "123456").message()).startsWith("This code is not right.");
        });
    }

    @Test
    void changesTheEmailAddressAndTellsTheOldOne() throws IOException {
        signUp.complete(address);
        var next = SignUpPages.someAddress();

        var form = pages.changeEmail();
        assertThat(form.heading()).isEqualTo("Change your e-mail address");
        assertThat(form.html()).contains(address);
        var callback = pages.prove(pages.name(form, next), next);

        assertThat(callback.parameter("kc_action_status")).isEqualTo("success");
        assertThat(server.user(next).path("emailVerified").asBoolean()).isTrue();
        assertThat(server.user(address).isMissingNode()).isTrue();
        var notice = server.mailTo(address).orElseThrow();
        assertThat(notice.subject()).isEqualTo("Your Stoa e-mail address was changed");
        assertThat(notice.text()).contains("p•••@example.com").doesNotContain(next);
    }

    @Test
    void changesThePhoneNumberAndTellsTheOldOne() throws IOException {
        pages.prove(signUp.completeByPhone(number, address), address);
        var next = SignUpPages.someNumber();

        var callback = pages.prove(pages.name(pages.changePhone(), next), next);

        assertThat(callback.parameter("kc_action_status")).isEqualTo("success");
        assertThat(server.userOfNumber(next).path("email").asText()).isEqualTo(address);
        assertThat(server.mailTo(number).orElseThrow().text())
                .startsWith("Stoa: the phone number of your account is now ••• ")
                .doesNotContain(next);
    }

    @Test
    void aFirstPhoneNumberIsToldToTheEmailAddress() throws IOException {
        signUp.complete(address);

        var form = pages.changePhone();
        assertThat(form.heading()).isEqualTo("Confirm your phone number");
        pages.prove(pages.name(form, number), number);

        assertThat(server.userOfNumber(number).path("email").asText()).isEqualTo(address);
        assertThat(server.mailTo(address).orElseThrow().subject()).isEqualTo("Your Stoa phone number was changed");
    }

    @Test
    void aKnownAddressLooksLikeAnUnknownOne() throws IOException {
        new SignUpPages(server, new Browser()).complete(address);
        signUp.complete(SignUpPages.someAddress());
        var unknown = SignUpPages.someAddress();

        server.withActionSettings("stoa-change-email", Map.of("resendAfterSeconds", "0"), () -> {
            var known = pages.name(pages.changeEmail(), address);
            var fresh = pages.name(pages.changeEmail(), unknown);

            assertThat(known.withoutNames(address)).isEqualTo(fresh.withoutNames(unknown));
        });
        assertThat(server.mailTo(address).orElseThrow().text()).doesNotContainPattern("\\b[0-9]{6}\\b");
    }

    @Test
    void aKnownNumberLooksLikeAnUnknownOne() throws IOException {
        new SignUpPages(server, new Browser()).completeByPhone(number, address);
        signUp.complete(SignUpPages.someAddress());
        var unknown = SignUpPages.someNumber();

        server.withActionSettings("stoa-change-phone", Map.of("resendAfterSeconds", "0"), () -> {
            var known = pages.name(pages.changePhone(), number);
            var fresh = pages.name(pages.changePhone(), unknown);

            assertThat(known.withoutNames(number)).isEqualTo(fresh.withoutNames(unknown));
        });
        assertThat(server.mailTo(number).orElseThrow().text())
                .startsWith("Stoa: someone wanted to use this number for another account.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"email", "phone"})
    void ofManyWhoProveOneAddressAtOnceOneGetsIt(String kind)
            throws IOException, InterruptedException, ExecutionException {
        var wanted = kind.equals("email") ? SignUpPages.someAddress() : SignUpPages.someNumber();
        var proofs = new ArrayList<Callable<Page>>();
        server.withActionSettings("stoa-change-" + kind, Map.of("resendAfterSeconds", "0"), () -> {
            for (var person = 0; person < 3; person++) {
                var own = new Browser();
                new SignUpPages(server, own).complete(SignUpPages.someAddress());
                var his = new AddressPages(server, own);
                var code = his.name(kind.equals("email") ? his.changeEmail() : his.changePhone(), wanted);
                var received = new SignUpPages(server, own).codeFor(wanted);
                proofs.add(() -> new SignUpPages(server, own).enter(code, received));
            }
        });
        var threads = Executors.newFixedThreadPool(proofs.size());

        var answers = new ArrayList<Page>();
        for (var answer : threads.invokeAll(proofs)) {
            answers.add(answer.get());
        }
        threads.shutdown();

        assertThat(answers).filteredOn(Page::isConsole).hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> !answer.isConsole())
                .allMatch(answer -> answer.message().matches("This (address|number) (is being|belongs to).*"));
        assertThat(kind.equals("email") ? List.of(server.user(wanted)) : server.usersOfNumber(wanted))
                .hasSize(1);
    }

    @Test
    void refusesWhatIsNoAddressAndWhatIsOnesOwn() throws IOException {
        signUp.complete(address);

        var noAddress = pages.name(pages.changeEmail(), "ada");
        var own = pages.name(noAddress, " " + address.toUpperCase(Locale.ROOT));
        var noNumber = pages.name(pages.changePhone(), "ada");

        assertThat(noAddress.message()).startsWith("This is not an e-mail address.");
        assertThat(own.message()).isEqualTo("This is your address already.");
        assertThat(noNumber.message()).startsWith("This is not a phone number.");
    }

    @Test
    void canBeCancelled() throws IOException {
        signUp.complete(address);

        var callback = pages.cancel(pages.changeEmail());

        assertThat(callback.parameter("kc_action_status")).isEqualTo("cancelled");
        assertThat(server.user(address).path("emailVerified").asBoolean()).isTrue();
    }

    @Test
    void anUnprovenEmailAddressIsToBeConfirmedAtSignIn() throws IOException {
        var accepted = List.of("2026-11-01 2026-11-21T12:00:00Z");
        server.create(
                "/users",
                Map.of(
                        "username",
                        "u-" + address,
                        "email",
                        address,
                        "firstName",
                        "Ada",
                        "enabled",
                        true,
                        "attributes",
                        Map.of(
                                "consentTerms", accepted,
                                "consentPrivacy", accepted,
                                "consentAcceptableUse", accepted),
                        "credentials",
                        List.of(Map.of("type", "password", "value", SignUpPages.PASSWORD))));
        var console = new Console(server);
        var form = signIn(console);
        assertThat(form.heading()).isEqualTo("Confirm your e-mail address");
        assertThat(form.html()).contains("value=\"" + address + "\"");

        var callback = pages.prove(pages.name(form, address), address);

        assertThat(callback.isConsole()).isTrue();
        assertThat(server.user(address).path("emailVerified").asBoolean()).isTrue();
        assertThat(server.mailsTo(address)).isEqualTo(1);
    }

    private Page signIn(Console console) throws IOException {
        var page = browser.open(console.signIn("openid"));
        return browser.send(page, "kc-form-login", Map.of("username", address, "password", SignUpPages.PASSWORD));
    }
}
