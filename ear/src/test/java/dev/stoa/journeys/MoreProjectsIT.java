// SPDX-License-Identifier: Apache-2.0
package dev.stoa.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dev.stoa.system.InChinese;
import dev.stoa.system.LocalPlatform;
import dev.stoa.system.OnPlatform;
import dev.stoa.system.Visitor;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** An account that has used up its projects asks for more, and two of the staff give them to it. */
@OnPlatform
class MoreProjectsIT {

    private static final int LIMIT = 10;

    @Test
    void areGivenByTwoOfTheStaff(Visitor ada, Visitor grace, Visitor joan, LocalPlatform platform) throws SQLException {
        isRefusedTheEleventh(ada, platform);
        var adaLooks = Look.of(ada);
        adaLooks.at("quota-ask");
        var pages = new ProjectPages(ada);
        pages.field("quota:wanted").selectOption("15");
        pages.field("quota:ask").click();
        assertThat(ada.page().locator(".card .badge")).hasText("With support");
        adaLooks.at("quota-asked");

        grace.signsInAsStaff();
        var graceLooks = Look.of(grace);
        opensTheRequestOf(ada, grace, graceLooks);
        var office = new ProjectPages(grace);
        office.field("proposal:limit:input").fill("ten");
        office.field("proposal:reason:input").fill("They grow");
        office.field("proposal:propose").click();
        assertThat(office.errors()).containsText("A new limit is a number from above 10 up to 10,000.");
        graceLooks.at("quota-request-wrong");
        office.field("proposal:limit:input").fill("11");
        office.field("proposal:propose").click();
        grace.page().waitForURL(Pattern.compile(".*/staff/projects/requests.*"));
        opensTheRequestOf(ada, grace, graceLooks);
        assertThat(office.field("decision:grant")).hasCount(0);
        assertThat(grace.page().locator("main")).containsText("The proposal is yours");

        joan.signsInAsSecondStaff();
        var joanLooks = Look.of(joan);
        opensTheRequestOf(ada, joan, joanLooks);
        new ProjectPages(joan).field("decision:grant").click();
        joan.page().waitForURL(Pattern.compile(".*/staff/projects/requests.*"));

        assertThat(ada.receives(ada.email(), "it may have 11 projects").text()).contains(ada.company());
        pages.create("Eleventh");
        ada.opens("/app/projects/quota");
        assertThat(ada.page().locator(".card .badge")).hasText("Granted");
        ada.opens("/app/account/audit?kind=CHANGE");
        assertThat(ada.page().locator("main")).containsText("Propose more projects");
        assertThat(ada.page().locator("main")).containsText("Grant more projects");
        for (var look : List.of(adaLooks, graceLooks, joanLooks)) {
            assertThat(look.found()).isEmpty();
        }
    }

    @Test
    void areRefusedWithAReasonThatTheAccountReads(
            @InChinese Visitor mei, @InChinese Visitor gao, LocalPlatform platform) throws SQLException {
        isRefusedTheEleventh(mei, platform);
        var look = Look.inChinese(mei);
        look.at("quota-ask");
        new ProjectPages(mei).field("quota:ask").click();
        assertThat(mei.page().locator(".card .badge")).hasText("支持人员处理中");

        gao.signsInAsStaff();
        var office = Look.inChinese(gao);
        opensTheRequestOf(mei, gao, office);
        new ProjectPages(gao).field("refusal:reason:input").fill("Five of them are unused.");
        new ProjectPages(gao).field("refusal:decline").click();
        gao.page().waitForURL(Pattern.compile(".*/staff/projects/requests.*"));

        assertThat(mei.receives(mei.email(), "Five of them are unused.").text()).contains(mei.company());
        mei.opens("/app/projects/quota");
        assertThat(mei.page().locator("main")).containsText("Five of them are unused.");
        look.at("quota-declined");
        assertThat(look.found()).isEmpty();
        assertThat(office.found()).isEmpty();
    }

    @Test
    void areNoLongerAskedForOnceThatIsWithdrawn(Visitor ada) {
        ada.isInside();
        var pages = new ProjectPages(ada);
        ada.opens("/app/projects/quota");
        pages.field("quota:ask").click();
        assertThat(pages.errors()).containsText("Say what you need them for");
        pages.field("quota:reason:input").fill("We grow");
        pages.field("quota:ask").click();

        pages.field("open:withdraw").click();

        assertThat(ada.page().locator(".card .badge")).hasText("Withdrawn");
        assertThat(pages.field("quota:ask")).isVisible();
    }

    private static void isRefusedTheEleventh(Visitor visitor, LocalPlatform platform) throws SQLException {
        visitor.isInside();
        new AccountData(platform, visitor).hasProjects(LIMIT);
        visitor.opens("/app/projects/create");
        var pages = new ProjectPages(visitor);
        pages.fillIn("Eleventh");
        pages.createButton().click();
        visitor.page().waitForURL(Pattern.compile(".*/app/projects/quota\\?for=Eleventh"));
    }

    private static void opensTheRequestOf(Visitor customer, Visitor staff, Look look) {
        staff.opens("/staff/home");
        look.at("staff-home");
        staff.page().locator("main a[href$='/staff/projects/requests']").click();
        staff.page().locator("tbody").waitFor();
        look.at("quota-requests");
        staff.page()
                .locator("tbody tr", new Page.LocatorOptions().setHasText(customer.company()))
                .locator("a")
                .click();
        staff.page().locator("#asked").waitFor();
        look.at("quota-request");
    }
}
