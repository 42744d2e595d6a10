// SPDX-License-Identifier: Apache-2.0
package dev.stoa.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import dev.stoa.system.InChinese;
import dev.stoa.system.OnPlatform;
import dev.stoa.system.Visitor;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A certificate is shown to who has just proven that it is him, and then without asking him for anything twice. */
@OnPlatform
class FreshProofIT {

    private static final Pattern CERTIFICATE = Pattern.compile("[0-9a-f]{32}");

    @Test
    void byAMailedCodeWhereNothingElseIsSetUp(Visitor ada) {
        var project = asksForTheCertificate(ada.isInside());

        assertThat(ada.page().locator("h1")).hasText("Confirm that it is you");
        assertThat(ada.page().locator("main")).not().containsText(ada.email());
        ada.receives(ada.email(), "Your Stoa code to confirm that it is you");
        ada.enters(ada.mailedCode());

        isShown(ada, project);
    }

    @Test
    void isInChineseForWhoReadsIt(@InChinese Visitor mei) {
        var project = asksForTheCertificate(mei.isInside());

        assertThat(mei.page().locator("h1")).hasText("请确认是您本人");
        mei.enters(mei.mailedCode());

        isShown(mei, project);
    }

    @Test
    void aWrongCodeShowsNothingAndTheRightOneDoes(Visitor ada) {
        var project = asksForTheCertificate(ada.isInside());
        var code = ada.mailedCode();

        ada.enters(code.equals("000000") ? "000001" : "000000");
        assertThat(ada.page().locator("#input-error-code"))
                .hasText("This code is not right. You can try 4 times more.");
        ada.enters(code);

        isShown(ada, project);
    }

    @Test
    void byTheAppWhereThereIsOne(Visitor ada) {
        ada.isInside();
        var ways = new WaysInPage(ada);
        var app = ways.setUpAnApp();
        var project = asksForTheCertificate(ada);

        ways.showsTheCode(app);

        isShown(ada, project);
    }

    @Test
    void byThePasskeyWhereThereIsOne(Visitor ada) {
        ada.isInside();
        var device = PasskeyDevice.of(ada);
        var ways = new WaysInPage(ada);
        ways.addAPasskey(device);
        var project = asksForTheCertificate(ada);

        ways.showsThePasskey(device, () -> isShown(ada, project));
    }

    @Test
    void whoLeavesGetsNothing(Visitor ada) {
        var project = asksForTheCertificate(ada.isInside());
        ada.page().locator("#code").waitFor();

        var pages = new ProjectPages(ada);
        pages.openCertificates(project);

        assertThat(pages.revealed()).hasCount(0);
        pages.revealButton().click();
        assertThat(ada.page().locator("#code")).isVisible();
    }

    @Test
    void theProofIsForOneShowingInOneTab(Visitor ada) {
        var project = asksForTheCertificate(ada.isInside());
        var other = ada.browser().newPage();
        ada.enters(ada.mailedCode());
        isShown(ada, project);

        other.navigate(ada.address("/app/projects/certificates?id=" + project.id()));
        other.locator("[id='certificate:form:show']").click();

        assertThat(other.locator("h1")).hasText("Confirm that it is you");
        assertThat(other.locator(".secret__value [data-shown]")).hasCount(0);
    }

    private static ProjectPages.Shown asksForTheCertificate(Visitor visitor) {
        var pages = new ProjectPages(visitor);
        var project = pages.create("First");
        pages.openCertificates(project);
        pages.revealButton().click();
        visitor.page().waitForURL(Pattern.compile(".*/realms/stoa/.*"));
        return project;
    }

    private static void isShown(Visitor visitor, ProjectPages.Shown project) {
        assertThat(new ProjectPages(visitor).revealed().first()).hasText(CERTIFICATE);
        assertThat(visitor.page()).hasURL(Pattern.compile(".*/app/projects/certificates\\?id=" + project.id() + ".*"));
    }
}
