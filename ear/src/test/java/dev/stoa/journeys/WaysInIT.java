// SPDX-License-Identifier: Apache-2.0
package dev.stoa.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dev.stoa.system.OnPlatform;
import dev.stoa.system.Visitor;
import org.junit.jupiter.api.Test;

/** What a person changes about how he signs in; {@link SignInWaysIT} then does sign in. */
@OnPlatform
class WaysInIT {

    @Test
    void aNewAddressIsProvenAndTheOldOneIsTold(Visitor ada) {
        ada.isInside();
        var ways = new WaysInPage(ada);
        var address = "new-" + ada.email();

        ways.begin("Change e-mail");
        ada.page().locator("#address").fill(address);
        ada.page().locator("#continue").click();
        ada.enters(ada.codeSentTo(address));

        ways.isTold("Your e-mail address is changed. The old one has been told.");
        assertThat(ways.contacts()).containsText(address);
        ada.receives(ada.email(), "Your Stoa e-mail address was changed");
    }

    @Test
    void aNewNumberIsProvenAndTheOldOneIsTold(Visitor ada, Visitor other) {
        ada.isInside();
        var ways = new WaysInPage(ada);

        ways.begin("Change or confirm phone");
        ada.page().locator("#address").fill(other.phone());
        ada.page().locator("#continue").click();
        ada.enters(ada.codeSentTo(other.phone()));

        ways.isTold("Your phone number is changed. The old one has been told.");
        ada.receives(ada.phone(), "the phone number of your account is now");
    }

    @Test
    void aWrongCodeChangesNothingAndNeitherDoesLeaving(Visitor ada) {
        ada.isInside();
        var ways = new WaysInPage(ada);
        ways.begin("Change e-mail");
        ada.page().locator("#address").fill("new-" + ada.email());
        ada.page().locator("#continue").click();
        var code = ada.codeSentTo("new-" + ada.email());

        ada.enters(code.equals("000000") ? "000001" : "000000");
        assertThat(ada.page().locator("#input-error-code")).containsText("This code is not right.");
        ada.page().locator("#cancel").click();

        ways.isTold("Nothing was changed.");
        assertThat(ways.contacts()).not().containsText("new-" + ada.email());
    }

    @Test
    void aNewPasswordSignsInAndTheOldOneDoesNot(Visitor ada, Visitor again) {
        ada.isInside();
        var ways = new WaysInPage(ada);

        ways.begin("Change password");
        ada.page().locator("#password-new").fill("New-horse-1");
        ada.page().locator("#password-confirm").fill("New-horse-1");
        ada.page().locator("#kc-submit").click();
        ways.isTold("Your password is changed.");

        again.opens("/sign-in").fillsInTheSignIn(ada.email(), ada.password());
        assertThat(again.page().locator("#input-error-username")).isVisible();
        again.fillsInTheSignIn(ada.email(), "New-horse-1").arrives();
    }

    @Test
    void anAppIsSetUpAndRemoved(Visitor ada) {
        ada.isInside();
        var ways = new WaysInPage(ada);
        var app = ways.setUpAnApp();
        assertThat(ways.factors()).containsText("Second factor set up");

        ways.remove("Telephone");
        ways.showsTheCode(app);
        ada.page().locator("#kc-accept").click();

        ways.isTold("It is removed. You can no longer sign in with it.");
        assertThat(ways.factors()).containsText("No second factor");
    }

    @Test
    void aPasskeyIsAddedAndRemoved(Visitor ada) {
        ada.isInside();
        var ways = new WaysInPage(ada);
        var device = PasskeyDevice.of(ada);
        ways.addAPasskey(device);
        assertThat(ways.factors()).containsText("Laptop");

        ways.remove("Laptop");
        ways.showsThePasskey(device, () -> ada.page().locator("#kc-accept").click());

        ways.isTold("It is removed. You can no longer sign in with it.");
        assertThat(ways.factors()).not().containsText("Laptop");
    }

    @Test
    void aProviderIsConnectedAndDisconnected(Visitor ada) {
        ada.isInside();
        var ways = new WaysInPage(ada).open();

        link(ada, "Connect GitHub").click();
        ada.page().locator("#kc-continue").click();
        OutsideVisit.of(ada).isHimself();
        ways.isTold("It is connected. You can sign in with it from now on.");
        assertThat(ways.provider("GitHub")).containsText("Connected as");

        disconnect(ways.provider("GitHub"), "GitHub");
        assertThat(ada.page().locator(".toast p"))
                .hasText("GitHub is disconnected. You can no longer sign in with it.");
        assertThat(ways.provider("GitHub")).containsText("Not connected");
    }

    @Test
    void theLastWayInStays(Visitor ada) {
        var outside = OutsideVisit.of(ada);
        ada.opens("/sign-up");
        outside.goesBy("github");
        outside.createsAnAccount();
        outside.introducesHimself();

        var ways = new WaysInPage(ada).open();

        assertThat(ways.provider("GitHub")).containsText("Your last way to sign in");
        assertThat(ways.provider("GitHub").locator("summary")).hasCount(0);
    }

    private static void disconnect(Locator row, String provider) {
        row.locator("summary").click();
        row.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Disconnect " + provider))
                .click();
    }

    private static Locator link(Visitor visitor, String name) {
        return visitor.page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
    }
}
