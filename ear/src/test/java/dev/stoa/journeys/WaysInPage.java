// SPDX-License-Identifier: Apache-2.0
package dev.stoa.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.stoa.system.Visitor;
import java.util.List;

/** The page of the profile on which a person sees his ways to sign in and changes them. */
record WaysInPage(Visitor visitor) {

    private static final String ADDRESS = "/app/profile/sign-in";

    WaysInPage open() {
        visitor.opens(ADDRESS);
        return this;
    }

    /** Begins one of the actions that the identity provider carries out, by its link. */
    WaysInPage begin(String link) {
        open();
        page().getByRole(
                        AriaRole.LINK, new Page.GetByRoleOptions().setName(link).setExact(true))
                .click();
        return this;
    }

    /** Waits until the page says this of what was done. */
    void isTold(String words) {
        assertThat(page().locator(".notice[role=status]")).hasText(words);
    }

    Locator contacts() {
        return page().locator("section[aria-labelledby=contacts]");
    }

    Locator factors() {
        return page().locator("section[aria-labelledby=factors]");
    }

    Locator provider(String name) {
        return page().locator("section[aria-labelledby=providers] li")
                .filter(new Locator.FilterOptions().setHasText(name));
    }

    /** Sets up an authenticator app as far as the identity provider is concerned. */
    AuthenticatorApp setUpAnApp() {
        begin("Set up an app");
        page().locator("#totp").waitFor();
        var app = new AuthenticatorApp(page());
        page().locator("#totp").fill(app.code());
        page().locator("#userLabel").fill("Telephone");
        page().locator("#saveTOTPBtn").click();
        isTold("Your authenticator app is set up. Make recovery codes, too, in case you lose the phone.");
        return app;
    }

    /** Adds a passkey of the device. */
    void addAPasskey(PasskeyDevice device) {
        begin("Add a passkey");
        page().locator("#authenticatorLabel").fill("Laptop");
        device.touchedWhile(() -> {
            page().locator("#registerWebAuthn").click();
            isTold("Your passkey is added. You can sign in with it from now on.");
        });
    }

    /** Makes recovery codes and keeps them; who has a second factor shows it first. */
    List<String> recoveryCodes(AuthenticatorApp app) {
        begin("Make codes");
        showsTheCode(app);
        var codes = page().locator("#kc-recovery-codes-list li").allTextContents();
        page().locator("#kcRecoveryCodesConfirmationCheck").check();
        page().locator("#saveRecoveryAuthnCodesBtn").click();
        isTold("You have new recovery codes. The old ones are of no use any more.");
        return codes;
    }

    /** Uses the passkey where the identity provider asks for it. */
    void showsThePasskey(PasskeyDevice device, Runnable outcome) {
        device.touchedWhile(() -> {
            page().locator("#authenticateWebAuthnButton").click();
            outcome.run();
        });
    }

    /** Begins to remove an app or passkey, which only who has it may do. */
    void remove(String name) {
        page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Remove " + name))
                .click();
    }

    /** Types what the app shows now. */
    void showsTheCode(AuthenticatorApp app) {
        page().locator("#otp").fill(app.code());
        page().locator("#kc-login").click();
    }

    /** Another way to prove who he is, on the page that offers them. */
    Locator choice(String name) {
        return page().locator(".choice").filter(new Locator.FilterOptions().setHasText(name));
    }

    private Page page() {
        return visitor.page();
    }
}
