// SPDX-License-Identifier: Apache-2.0
package dev.stoa.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.RequestOptions;
import dev.stoa.system.LocalPlatform;
import dev.stoa.system.OnPlatform;
import dev.stoa.system.Registrar;
import dev.stoa.system.Visitor;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What ends a sign-in elsewhere ends it in the console, within five seconds. */
@OnPlatform
class LogoutIT {

    private static final Duration LONGEST = Duration.ofSeconds(5);

    @Test
    void whoIsDisabledIsOut(LocalPlatform platform, Visitor ada) {
        ada.isInside();

        new Registrar(platform.keycloak().admin()).disable(ada);

        isOutInTime(ada);
    }

    @Test
    void whoIsRemovedIsOut(LocalPlatform platform, Visitor ada) {
        ada.isInside();

        new Registrar(platform.keycloak().admin()).remove(ada);

        isOutInTime(ada);
    }

    @Test
    void whoSignsOutInOneBrowserStaysInTheOther(Visitor ada, Visitor again) {
        ada.isInside();
        again.signsInAs(ada);

        again.page().locator("details:has(.avatar) summary").click();
        again.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign out"))
                .click();
        assertThat(again.page().locator("h1")).hasText("You are signed out");

        ada.opens("/app/projects/list").arrives();
    }

    @Test
    void whoIsSignedOutFromAnotherBrowserIsOut(Visitor ada, Visitor again) {
        ada.isInside();
        again.signsInAs(ada);
        again.opens("/app/profile/sessions");
        var other = again.page()
                .locator("section[aria-labelledby=where] li")
                .filter(new Locator.FilterOptions().setHas(again.page().locator("details")));
        other.locator("summary").click();
        other.getByRole(AriaRole.BUTTON).click();
        assertThat(again.page().locator(".toast p"))
                .hasText("Signed out there. It may take a few seconds until that device notices.");

        isOutInTime(ada);

        again.opens("/app/projects/list").arrives();
    }

    /** Asks for a page again and again, as a person does who works. */
    private static void isOutInTime(Visitor visitor) {
        var deadline = Instant.now().plus(LONGEST);
        var client = visitor.browser().request();
        visitor.page().waitForCondition(() -> {
            var answer = client.get(
                    visitor.address("/app/projects/list"),
                    RequestOptions.create().setMaxRedirects(0));
            return answer.status() != 200 || Instant.now().isAfter(deadline);
        });
        assertThat(Instant.now()).isBefore(deadline);
        visitor.opens("/app/projects/list");
        assertThat(visitor.page().locator("main")).not().containsText("Create the first project");
        assertThat(visitor.page().url()).doesNotContain("/app/");
    }
}
