// SPDX-License-Identifier: Apache-2.0
package dev.stoa.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.system.InChinese;
import dev.stoa.system.LocalPlatform;
import dev.stoa.system.OnPlatform;
import dev.stoa.system.Registrar;
import dev.stoa.system.Visitor;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The same as {@link AccessibilityIT} for all pages on which a person says who he is, and for those of his profile. */
@OnPlatform
class IdentityAccessibilityIT {

    @Test
    void ofSigningUpByPhone(Visitor ada) {
        var look = Look.of(ada);
        var page = ada.page();
        ada.opens("/sign-up");
        ada.typesHisNumber();
        page.locator("#code").waitFor();
        look.at("sign-up-phone-2");
        ada.enters(ada.textedCode());
        page.locator("#firstName").fill(ada.name());
        look.at("sign-up-phone-3");
        page.locator("#companyName").fill(ada.company());
        page.locator("#email").fill(ada.email());
        page.locator("#password").fill(ada.password());
        page.locator("#continue").click();
        page.locator("#skip").waitFor();
        look.at("sign-up-phone-4");
        assertThat(look.found()).isEmpty();
    }

    @Test
    void ofComingFromOutside(Visitor ada, Visitor again) {
        var look = Look.of(ada);
        var outside = OutsideVisit.of(ada);
        ada.opens("/sign-in");
        outside.refuses("wechat");
        ada.page().locator(".alert").waitFor();
        look.at("outside-refused");
        outside.goesBy("github");
        outside.createButton().click();
        ada.page().locator("#input-error-terms").waitFor();
        look.at("outside-newcomer-wrong");
        outside.createsAnAccount();
        ada.page().waitForURL(ada.address("/app/welcome**"));
        look.at("welcome");
        again.isKnown().opens("/sign-in");
        OutsideVisit.of(again).goesBy("google");
        again.page().locator("#start-again").waitFor();
        var owner = new Look(again, look.kind(), look.schemes(), look.found());
        owner.at("outside-owner");
        again.fillsInTheSignIn("", "Wrong-horse-1");
        again.page().locator("#input-error-password").waitFor();
        owner.at("outside-owner-wrong");
        assertThat(look.found()).isEmpty();
    }

    @Test
    void ofChangingTheWaysIn(Visitor ada) {
        var look = Look.of(ada.isInside());
        for (var action : List.of(
                "change-email", "change-phone", "change-password", "add-passkey", "connect-google", "recovery-codes")) {
            begin(ada, action);
            look.at("action-" + action);
        }
        begin(ada, "change-email");
        ada.page().locator("#address").fill("nobody");
        ada.page().locator("#continue").click();
        ada.page().locator("#input-error-address").waitFor();
        look.at("action-change-email-wrong");
        ada.page().locator("#address").fill("new-" + ada.email());
        ada.page().locator("#continue").click();
        ada.page().locator("#code").waitFor();
        look.at("action-change-email-code");
        begin(ada, "change-password");
        ada.page().locator("#kc-submit").click();
        ada.page().locator("[id^=input-error-password]").first().waitFor();
        look.at("action-change-password-wrong");
        assertThat(look.found()).isEmpty();
    }

    @Test
    void ofTheSecondFactor(Visitor ada) {
        var look = Look.of(ada.isInside());
        var page = ada.page();
        begin(ada, "set-up-totp");
        page.locator("details summary").click();
        page.locator("#saveTOTPBtn").click();
        page.locator("#input-error-totp").waitFor();
        look.at("totp-set-up-wrong");
        var ways = new WaysInPage(ada);
        var app = ways.setUpAnApp();
        look.at("profile-sign-in-told");
        ways.recoveryCodes(app);
        ada.browser().clearCookies();
        ada.opens("/sign-in").fillsInTheSignIn();
        page.locator("#otp").fill(app.wrongCode());
        page.locator("#kc-login").click();
        page.locator("#input-error-otp").waitFor();
        look.at("otp-wrong");
        page.locator("#try-another-way").click();
        page.locator(".choice").first().waitFor();
        look.at("another-way");
        ways.choice("Recovery code").click();
        page.locator("#recoveryCodeInput").waitFor();
        look.at("recovery-code");
        assertThat(look.found()).isEmpty();
    }

    @Test
    void ofAFreshProof(Visitor ada, @InChinese Visitor mei) {
        for (var look : List.of(Look.of(ada.isInside()), Look.inChinese(mei.isInside()))) {
            var pages = new ProjectPages(look.visitor());
            pages.openCertificates(pages.create("First"));
            pages.revealButton().click();
            look.visitor().page().locator("#code").waitFor();
            look.at("proof-code");
            look.visitor().enters("12");
            look.visitor().page().locator("#input-error-code").waitFor();
            look.at("proof-code-wrong");
            assertThat(look.found()).isEmpty();
        }
    }

    @Test
    void ofAFreshProofByPasskey(Visitor ada) {
        var look = Look.of(ada.isInside());
        var device = PasskeyDevice.of(ada);
        var ways = new WaysInPage(ada);
        ways.addAPasskey(device);
        ways.remove("Laptop");
        ways.showsThePasskey(device, () -> ada.page().locator("#kc-accept").waitFor());
        look.at("remove-credential");
        var pages = new ProjectPages(ada);
        pages.openCertificates(pages.create("First"));
        pages.revealButton().click();
        ada.page().locator("#authenticateWebAuthnButton").waitFor();
        look.at("proof-passkey");
        assertThat(look.found()).isEmpty();
    }

    @Test
    void ofNewConsents(LocalPlatform platform, Visitor ada) {
        var look = Look.of(ada.isKnown());
        new Registrar(platform.keycloak().admin()).acceptedOlderTerms(ada);
        ada.opens("/sign-in").fillsInTheSignIn();
        ada.page().locator("#accept").click();
        ada.page().locator("#input-error-terms").waitFor();
        look.at("consent-wrong");
        ada.page().locator("#decline").click();
        ada.page().locator("#backToApplication").waitFor();
        look.at("consent-declined");
        assertThat(look.found()).isEmpty();
    }

    @Test
    void ofTheProfile(Visitor ada, @InChinese Visitor mei) {
        for (var look : List.of(Look.of(ada.isInside()), Look.inChinese(mei.isInside()))) {
            for (var part : List.of("details", "sign-in", "sessions", "notifications", "consents", "data")) {
                look.visitor().opens("/app/profile/" + part);
                look.at("profile-" + part);
            }
            look.visitor().opens("/app/account/security");
            look.at("account-security");
            wrongly(look, "/app/profile/details", "details:name:input", "details:save");
            wrongly(look, "/app/account/security", "called-form:name:input", "called-form:rename");
            assertThat(look.found()).isEmpty();
        }
    }

    private static void wrongly(Look look, String address, String field, String button) {
        var page = look.visitor().page();
        look.visitor().opens(address);
        page.locator("[id='" + field + "']").fill("");
        page.locator("[id='" + button + "']").click();
        page.locator("#messages [role=alert]").waitFor();
        look.at(address.replaceFirst("/app/", "").replace('/', '-') + "-wrong");
    }

    private static void begin(Visitor visitor, String action) {
        visitor.opens("/sign-in?target=/app/profile/sign-in&action=" + action);
        visitor.page().locator("#kc-page-title").waitFor();
    }
}
