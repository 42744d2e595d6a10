// SPDX-License-Identifier: Apache-2.0
package dev.stoa.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import dev.stoa.system.OnPlatform;
import dev.stoa.system.Visitor;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** An account that wants a second factor of all its members reminds them first, and then insists. */
@OnPlatform
class SecondFactorForAllIT {

    @Test
    void remindsUntilTheDay(Visitor ada) {
        ada.isInside();

        demandFrom(ada, 14);

        ada.opens("/app/projects/list").arrives();
        assertThat(notice(ada)).containsText("Your account will ask a second factor of all its members");
        notice(ada).getByRole(AriaRole.LINK).click();
        assertThat(ada.page().locator("h1")).hasText("Profile");
    }

    @Test
    void letsNobodyWithoutOneInFromTheDayOn(Visitor ada) {
        ada.isInside();
        demandFrom(ada, 0);

        for (var path : new String[] {"/app/projects/list", "/app/account/security", "/app/profile/data"}) {
            ada.opens(path);
            assertThat(ada.page().locator("h1")).hasText("Profile");
            assertThat(notice(ada)).containsText("Set one up here to go on.");
        }

        new WaysInPage(ada).setUpAnApp();
        ada.opens("/app/projects/list");
        assertThat(ada.page().locator("h1")).hasText("Projects");
        assertThat(notice(ada)).hasCount(0);
    }

    private static void demandFrom(Visitor visitor, int days) {
        var page = visitor.page();
        visitor.opens("/app/account/security");
        page.locator("label[for='demand:must']").click();
        page.locator("[id='demand:from']")
                .fill(LocalDate.now(ZoneId.systemDefault()).plusDays(days).toString());
        page.locator("[id='demand:save']").click();
        assertThat(page.locator(".toast p")).hasText("A second factor is required of all members.");
    }

    private static Locator notice(Visitor visitor) {
        return visitor.page().locator(".notice--warning").first();
    }
}
