// SPDX-License-Identifier: Apache-2.0
package dev.stoa.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.stoa.system.OnPlatform;
import dev.stoa.system.Visitor;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** All ways back into an account, and what is answered to who must not get in. */
@OnPlatform
class SignInWaysIT {

    private static final String WRONG =
            "This address and this password don’t belong together. Check both, or have the password reset.";
    private static final Pattern LINK = Pattern.compile("http\\S+login-actions/action-token\\S+");

    @Test
    void aNumberAsItIsWrittenAtHomeWillDo(Visitor ada) {
        ada.isKnown().opens("/sign-in");
        var national = ada.phone().replaceFirst("\\+86(\\d{3})(\\d{4})(\\d{4})", "+86 $1 $2-$3");

        ada.fillsInTheSignIn(national, ada.password()).arrives();

        assertThat(ada.page().locator(".bar__name")).hasText(ada.company());
    }

    @ParameterizedTest
    @ValueSource(strings = {"google", "wechat"})
    void aProviderThatKnowsThePersonAsksNothing(String provider, Visitor ada, Visitor again) {
        var outside = OutsideVisit.of(ada);
        ada.opens("/sign-up");
        outside.goesBy(provider);
        outside.createsAnAccount();
        outside.introducesHimself();

        again.opens("/sign-in");
        outside.by(again).goesBy(provider);
        again.arrives();

        assertThat(again.page().locator(".bar__name")).hasText(ada.company());
    }

    @Test
    void aPasskeyNeedsNeitherNameNorPassword(Visitor ada) {
        ada.isInside();
        var device = PasskeyDevice.of(ada);
        var ways = new WaysInPage(ada);
        ways.addAPasskey(device);
        assertThat(device.passkeys()).isEqualTo(1);
        leaves(ada);

        ada.opens("/sign-in");
        ways.showsThePasskey(device, ada::arrives);

        assertThat(ada.page().locator(".bar__name")).hasText(ada.company());
    }

    @Test
    void aPasskeyIsOfferedInTheFieldForTheAddress(Visitor ada) {
        ada.isInside();
        var device = PasskeyDevice.offeredInFields(ada);
        new WaysInPage(ada).addAPasskey(device);
        leaves(ada);

        device.touchedWhile(() -> ada.opens("/sign-in").arrives());

        assertThat(ada.page().locator(".bar__name")).hasText(ada.company());
    }

    @Test
    void anAppAsksForItsCodeAfterThePassword(Visitor ada) {
        ada.isInside();
        var app = new WaysInPage(ada).setUpAnApp();
        leaves(ada);

        ada.opens("/sign-in").fillsInTheSignIn();
        var otp = ada.page().locator("#otp");
        otp.fill(app.wrongCode());
        ada.page().locator("#kc-login").click();
        assertThat(ada.page().locator("#input-error-otp"))
                .hasText("The code is not right. Enter the one that your app shows now.");
        otp.fill(app.code());
        ada.page().locator("#kc-login").click();
        ada.arrives();
    }

    @Test
    void aRecoveryCodeStandsInForALostTelephone(Visitor ada) {
        ada.isInside();
        var ways = new WaysInPage(ada);
        var codes = ways.recoveryCodes(ways.setUpAnApp());
        leaves(ada);

        ada.opens("/sign-in").fillsInTheSignIn();
        ada.page().locator("#try-another-way").click();
        ways.choice("Recovery code").click();
        ada.page().locator("#recoveryCodeInput").fill(codes.get(0));
        ada.page().locator("#kc-login").click();
        ada.arrives();

        ada.opens("/app/profile/sign-in");
        assertThat(ada.page().locator("main")).containsText(codes.size() - 1 + " codes are left.");
    }

    @Test
    void whoGuessesIsLockedOutAndHearsNothingOfIt(Visitor ada) {
        ada.isKnown().opens("/sign-in");
        var message = ada.page().locator("#input-error-username");

        for (var guess = 0; guess < 3; guess++) {
            ada.fillsInTheSignIn(ada.email(), "Wrong-horse-" + guess);
            assertThat(message).hasText(WRONG);
        }
        ada.fillsInTheSignIn();

        assertThat(message).hasText(WRONG);
        assertThat(ada.page().locator("#username")).hasValue(ada.email());
    }

    @Test
    void aForgottenPasswordIsResetByTheMailedLink(Visitor ada) {
        ada.isKnown().opens("/sign-in");
        ada.page().locator(".aside a").click();
        ada.page().locator("#username").fill(ada.email());
        ada.page().locator("#kc-form-buttons").click();
        assertThat(ada.page().locator(".alert")).containsText("a link is on its way");

        var mail = ada.receives(ada.email(), "Reset your Stoa password");
        var link = LINK.matcher(mail.text());
        assertThat(link.find()).isTrue();
        ada.page().navigate(link.group());
        choosesANewPassword(ada, "New-horse-1");

        ada.opens("/sign-in").fillsInTheSignIn(ada.email(), "New-horse-1").arrives();
    }

    @Test
    void aForgottenPasswordIsResetByATextMessage(Visitor ada) {
        ada.isKnown().opens("/sign-in");
        ada.page().locator(".aside a").click();
        ada.page().locator("#username").fill(ada.phone());
        ada.page().locator("#kc-form-buttons").click();

        ada.enters(ada.textedCode());
        choosesANewPassword(ada, "New-horse-1");

        ada.opens("/sign-in").fillsInTheSignIn(ada.phone(), "New-horse-1").arrives();
    }

    private static void choosesANewPassword(Visitor visitor, String password) {
        var page = visitor.page();
        page.locator("#password-new").fill(password);
        page.locator("#password-confirm").fill(password);
        page.locator("#kc-submit").click();
        page.locator("#kc-info-message").waitFor();
    }

    private static void leaves(Visitor visitor) {
        visitor.page().locator("details:has(.avatar) summary").click();
        visitor.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign out"))
                .click();
        assertThat(visitor.page().locator("h1")).hasText("You are signed out");
    }
}
