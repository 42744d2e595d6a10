// SPDX-License-Identifier: Apache-2.0
package dev.stoa.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dev.stoa.system.LocalPlatform;
import dev.stoa.system.OnPlatform;
import dev.stoa.system.Visitor;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** What a newcomer reads who does not get in at once; the rest of it is tested with the realm alone. */
@OnPlatform
class SignUpRefusalsIT {

    @Test
    void aCodeThatWasWrongFiveTimesCountsNoMore(Visitor ada) {
        ada.opens("/sign-up");
        ada.typesHisAddress();
        var code = ada.mailedCode();
        var wrong = code.equals("000000") ? "000001" : "000000";

        for (var left : new String[] {"4 times", "3 times", "twice", "once"}) {
            enter(ada.page(), wrong);
            assertThat(ada.page().locator("#input-error-code"))
                    .hasText("This code is not right. You can try " + left + " more.");
        }
        enter(ada.page(), wrong);
        enter(ada.page(), code);

        assertThat(ada.page().locator("#input-error-code"))
                .hasText("This code was wrong 5 times and counts no more. Ask for a new one.");
    }

    @Test
    void aTakenAddressMeetsTheSamePageAndItsOwnerGetsAMail(LocalPlatform platform, Visitor ada, Visitor eve)
            throws IOException {
        platform.keycloak()
                .admin()
                .post(
                        "/stoa/users",
                        "{\"enabled\": true, \"username\": \"%1$s\", \"email\": \"%1$s\"}".formatted(ada.email()));
        eve.opens("/sign-up");
        eve.typesTheAddressOf(ada);
        var asOfTaken = words(eve.page(), ada.email());

        assertThat(platform.inbox().messages(ada.email()))
                .singleElement()
                .matches(mail -> mail.subject().equals("You already have a Stoa account"), "says so in its subject")
                .matches(mail -> mail.text().contains(platform.consoleUrl()), "leads to the console");
        eve.opens("/sign-up");
        eve.typesHisAddress();
        assertThat(words(eve.page(), eve.email())).isEqualTo(asOfTaken);
    }

    @Test
    void aWeakPasswordIsRefusedByTheRuleThatItBreaks(Visitor ada) {
        ada.opens("/sign-up");
        ada.typesHisAddress();
        enter(ada.page(), ada.mailedCode());
        ada.page().locator("#firstName").fill(ada.name());
        ada.page().locator("#companyName").fill(ada.company());

        ada.page().locator("#password").fill("correct-horse-9");
        ada.page().locator("#continue").click();

        assertThat(ada.page().locator("#input-error-password")).hasText("The password needs an upper-case letter.");
        assertThat(ada.page().locator("#companyName")).hasValue(ada.company());
    }

    private static void enter(Page page, String code) {
        page.locator("#code").fill(code);
        page.locator("#continue").click();
    }

    /** What the page that asks for the code says, whatever the address is. */
    private static String words(Page page, String email) {
        page.locator("#code").waitFor();
        return page.locator("main").innerText().replace(email, "*").replaceAll("\\d+ s\\b", "* s");
    }
}
