// SPDX-License-Identifier: Apache-2.0
package dev.stoa.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import dev.stoa.system.InChinese;
import dev.stoa.system.OnPlatform;
import dev.stoa.system.Visitor;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The certificates of a project change hands, in pages. */
@OnPlatform
class CertificatePagesIT {

    private static final String PAGE = "/app/projects/certificates?id=";
    private static final String CHANGE = "/app/projects/certificate?id=";

    @Test
    void theSecondaryBecomesThePrimary(Visitor ada) {
        ada.isInside();
        var pages = new ProjectPages(ada);
        var project = pages.create("First");
        pages.openCertificates(project);
        pages.field("secondaryForm:enable").click();
        assertThat(toast(ada)).containsText("Secondary certificate enabled");

        ada.page().locator("a[href*='do=SWAP']").click();
        assertThat(ada.page().locator("h1")).hasText("Set the secondary certificate as primary");
        pages.field("change:go").click();
        ada.enters(ada.mailedCode());

        assertThat(toast(ada)).containsText("Primary and secondary certificate swapped");
        assertThat(ada.page().locator("section[aria-labelledby=history] tbody tr"))
                .hasCount(2);
    }

    @Test
    void whoComesSecondIsToldAndSeesHowThingsAre(Visitor ada) {
        ada.isInside();
        var pages = new ProjectPages(ada);
        var project = pages.create("First");
        pages.openCertificates(project);
        var other = ada.browser().newPage();
        other.navigate(ada.address(PAGE + project.id()));
        other.locator("[id='secondaryForm:enable']").click();
        other.locator("section[aria-labelledby=history]").waitFor();

        pages.field("secondaryForm:enable").click();

        assertThat(pages.errors()).containsText("enabled the secondary certificate meanwhile");
        assertThat(ada.page().locator("section[aria-labelledby=second] .badge")).hasText("On");
        assertThat(ada.page().locator("a[href*='do=SWAP']")).isVisible();
    }

    @Test
    void everyPageIsInOrderForEverybody(Visitor ada, @InChinese Visitor mei) {
        for (var look : List.of(Look.of(ada), Look.inChinese(mei))) {
            look.visitor().signsUp();
            var pages = new ProjectPages(look.visitor());
            var project = pages.create("First");
            looksAtBoth(look, pages, project);
            looksAtChanges(look, project);
            looksAtAnOpenOne(look, pages);
            assertThat(look.found()).isEmpty();
        }
    }

    private static void looksAtBoth(Look look, ProjectPages pages, ProjectPages.Shown project) {
        pages.openCertificates(project);
        look.at("certificates-one");
        pages.field("secondaryForm:enable").click();
        look.visitor().page().locator("a[href*='do=SWAP']").waitFor();
        look.at("certificates-both");
        pages.field("plan:go").click();
        pages.field("rotating:giveUp").waitFor();
        look.at("certificates-rotation");
    }

    private static void looksAtChanges(Look look, ProjectPages.Shown project) {
        for (var operation : List.of("SWAP", "DISABLE_SECONDARY", "DELETE_SECONDARY")) {
            look.visitor().opens(CHANGE + project.id() + "&do=" + operation);
            look.at("certificate-" + operation);
        }
    }

    private static void looksAtAnOpenOne(Look look, ProjectPages pages) {
        look.visitor().opens("/app/projects/create");
        pages.fillIn("Open");
        look.visitor().page().locator("label[for='project:open']").click();
        pages.createButton().click();
        var open = pages.shown();
        pages.openCertificates(open);
        look.at("certificates-none");
        pages.field("primaryForm:enable").click();
        look.visitor().page().locator("a[href*='do=REMOVE_NO_CERTIFICATE']").click();
        pages.field("change:go").click();
        pages.errors().waitFor();
        look.at("certificate-unnamed");
    }

    private static Locator toast(Visitor visitor) {
        return visitor.page().locator(".toast").first();
    }
}
