// SPDX-License-Identifier: Apache-2.0
package dev.stoa.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import dev.stoa.system.OnPlatform;
import dev.stoa.system.Visitor;
import org.junit.jupiter.api.Test;

/** A session that has ended leads to sign-in and from there back to where the person was. */
@OnPlatform
class SessionIT {

    private static final String SEARCH = "/app/projects/list?q=first&stage=TESTING";

    @Test
    void leadsAPageThroughSignInAndBack(Visitor ada) {
        ada.signsUp();
        ada.browser().clearCookies();

        ada.opens(SEARCH).fillsInTheSignIn().arrives();

        assertThat(ada.page().url()).endsWith(SEARCH);
    }

    @Test
    void leadsAFormThroughSignInAndBack(Visitor ada) {
        ada.signsUp();
        var pages = new ProjectPages(ada);
        var project = pages.create("First");
        ada.opens("/app/projects/tokens?id=" + project.id());
        pages.field("token:channel:input").fill("first-call");
        ada.browser().clearCookies();

        pages.field("token:generate").click();
        ada.fillsInTheSignIn().arrives();

        assertThat(ada.page().url()).endsWith("/app/projects/tokens?id=" + project.id());
        assertThat(pages.field("token:generate")).isVisible();
    }

    @Test
    void isRenewedUnseenWhileThePersonIsStillSignedIn(Visitor ada) {
        ada.signsUp();
        ada.browser().clearCookies(new BrowserContext.ClearCookiesOptions().setName("stoa"));

        ada.opens(SEARCH).arrives();

        assertThat(ada.page().url()).endsWith(SEARCH);
        assertThat(ada.page().locator(".bar__name")).hasText(ada.company());
    }
}
