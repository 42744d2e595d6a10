// SPDX-License-Identifier: Apache-2.0
package dev.stoa.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.system.LocalPlatform;
import dev.stoa.system.OnPlatform;
import dev.stoa.system.Registrar;
import dev.stoa.system.Visitor;
import org.junit.jupiter.api.Test;

/** A new edition of a document is asked for at the next sign-in, and nobody gets past it. */
@OnPlatform
class NewConsentsIT {

    @Test
    void isAcceptedOnceAndNotAskedForAgain(LocalPlatform platform, Visitor ada, Visitor again) {
        var registrar = hasAcceptedOlderTerms(platform, ada);
        ada.opens("/sign-in").fillsInTheSignIn();

        assertThat(ada.page().locator("h1")).hasText("Something new to read");
        assertThat(ada.page().locator("#privacy")).hasCount(0);
        ada.page().locator("#accept").click();
        assertThat(ada.page().locator("#input-error-terms")).hasText("Accept the Terms of Service to go on.");
        ada.page().locator("#terms").check();
        ada.page().locator("#accept").click();
        ada.arrives();

        assertThat(registrar.attribute(ada, "consentTerms"))
                .singleElement()
                .asString()
                .doesNotStartWith("2020-01-01");
        again.signsInAs(ada);
        ada.opens("/app/profile/consents");
        assertThat(ada.page().locator("tbody tr")).hasCount(3);
    }

    @Test
    void whoDeclinesIsSignedOutAndAskedAgainNextTime(LocalPlatform platform, Visitor ada) {
        hasAcceptedOlderTerms(platform, ada);
        ada.opens("/sign-in").fillsInTheSignIn();

        ada.page().locator("#decline").click();

        assertThat(ada.page().locator("h1")).hasText("You are signed out");
        ada.opens("/sign-in").fillsInTheSignIn();
        assertThat(ada.page().locator("h1")).hasText("Something new to read");
    }

    private static Registrar hasAcceptedOlderTerms(LocalPlatform platform, Visitor visitor) {
        var registrar = new Registrar(platform.keycloak().admin());
        visitor.isKnown();
        registrar.acceptedOlderTerms(visitor);
        return registrar;
    }
}
