// SPDX-License-Identifier: Apache-2.0
package dev.stoa.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.RequestOptions;
import dev.stoa.system.InChinese;
import dev.stoa.system.LocalPlatform;
import dev.stoa.system.OnPlatform;
import dev.stoa.system.Visitor;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Somebody works in one account of several, as what he is there now; what changes reaches him at his next click. */
@OnPlatform
class SeveralAccountsIT {

    private static final Duration LONGEST = Duration.ofSeconds(5);
    private static final String PROJECTS = "/app/projects/list";
    private static final String CREATE = "/app/projects/create";
    private static final int OK = 200;
    private static final int SEE_OTHER = 303;
    private static final int FORBIDDEN = 403;
    private static final int UNAVAILABLE = 503;

    @Test
    void whoIsAdminInOneAndFinanceInTheOtherHasTheRightsOfTheOneHeWorksIn(
            Visitor ada, Visitor bob, LocalPlatform platform) throws SQLException, IOException {
        ada.isInside();
        bob.isInside();
        Crew.of(ada, platform).takesIn(bob, "Finance");

        changesTo(bob.opens(PROJECTS).page(), ada);

        assertThat(bob.page().locator("h1")).hasText("Profile");
        assertThat(bob.page().locator(".nav__link", new Page.LocatorOptions().setHasText("Projects")))
                .hasCount(0);
        assertThat(status(bob, PROJECTS)).isEqualTo(FORBIDDEN);

        changesTo(bob.page(), bob);

        assertThat(bob.page().locator("h1")).hasText("Projects");
        assertThat(status(bob, PROJECTS)).isEqualTo(OK);
    }

    @Test
    void aTabThatShowsOneAccountDoesNothingInAnother(Visitor ada, Visitor bob, LocalPlatform platform)
            throws SQLException, IOException {
        ada.isInside();
        bob.isInside();
        Crew.of(ada, platform).takesIn(bob, "Admin");
        var pages = new ProjectPages(bob);
        bob.opens(CREATE);
        pages.fillIn("Chess");
        var form = FacesForm.of(bob.page(), "project:create");

        var other = bob.browser().newPage();
        other.navigate(bob.address(PROJECTS));
        changesTo(other, ada);
        pages.createButton().click();

        assertThat(bob.page().locator("h1")).hasText("You work in another account now");
        assertThat(bob.page().locator("main")).containsText(bob.company());
        assertThat(bob.page().locator("main")).containsText(ada.company());
        for (var way : FacesForm.Way.values()) {
            assertThat(form.send(way).toString()).contains("/app/account/other");
        }
        assertThat(new AccountData(platform, bob).projects()).isEmpty();
        assertThat(new AccountData(platform, ada).projects()).isEmpty();

        bob.page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Change back to " + bob.company()))
                .click();
        bob.page().waitForURL("**" + CREATE);
        pages.fillIn("Chess");
        pages.createButton().click();
        pages.shown();
        assertThat(new AccountData(platform, bob).projects()).containsExactly("Chess");
        assertThat(new AccountData(platform, ada).projects()).isEmpty();
    }

    @Test
    void theAccountThatWasEnteredLastComesFirstAtTheNextSignIn(
            Visitor ada, Visitor bob, Visitor again, LocalPlatform platform) throws SQLException, IOException {
        ada.isInside();
        bob.isInside();
        Crew.of(ada, platform).takesIn(bob, "Admin");
        changesTo(bob.opens(PROJECTS).page(), ada);

        again.signsInAs(bob);

        assertThat(again.page().locator(".bar__name")).hasText(ada.company());
    }

    @Test
    void whoIsAMemberBeforeHeSignsInGetsNoAccountOfHisOwn(Visitor ada, Visitor bob, LocalPlatform platform)
            throws SQLException, IOException {
        ada.isInside();
        Crew.of(ada, platform).hires(bob, "Engineer").signsIn();

        assertThat(bob.page().locator(".bar__name")).hasText(ada.company());
        assertThat(bob.page().locator(".bar__switch")).hasCount(0);
    }

    @Test
    void whoIsDemotedWhileHeClicksIsRefusedWithinFiveSeconds(Visitor ada, Visitor bob, LocalPlatform platform)
            throws SQLException, IOException {
        ada.isInside();
        var crew = Crew.of(ada, platform);
        crew.hires(bob, "Admin").signsIn();
        var pages = new ProjectPages(bob);
        bob.opens(CREATE);
        pages.fillIn("Chess");

        crew.moves(bob, "Admin", "Finance");
        isAnsweredInTime(bob, FORBIDDEN);
        pages.createButton().click();

        assertThat(pages.errors()).containsText("Your role in this account does not include this");
        assertThat(new AccountData(platform, ada).projects()).isEmpty();
    }

    @Test
    void whoIsRemovedWhileHeClicksIsToldSoWithinFiveSeconds(Visitor ada, Visitor bob, LocalPlatform platform)
            throws SQLException, IOException {
        ada.isInside();
        bob.isInside();
        var crew = Crew.of(ada, platform);
        crew.takesIn(bob, "Admin");
        changesTo(bob.opens(PROJECTS).page(), ada);
        bob.opens(CREATE);
        var pages = new ProjectPages(bob);
        pages.fillIn("Chess");

        crew.dismisses(bob);
        isAnsweredInTime(bob, SEE_OTHER);
        pages.createButton().click();

        assertThat(bob.page().locator("h1")).hasText("You are no longer a member");
        assertThat(bob.page().locator("main")).containsText(ada.company());
        assertThat(new AccountData(platform, ada).projects()).isEmpty();

        bob.page()
                .locator("main button", new Page.LocatorOptions().setHasText(bob.company()))
                .click();
        assertThat(bob.page().locator(".bar__name")).hasText(bob.company());
    }

    @Test
    void whoIsSignedInWorksOnWithoutKeycloakUntilHisRoleChanges(
            Visitor ada, Visitor bob, Visitor eve, LocalPlatform platform) throws SQLException, IOException {
        ada.isInside();
        var crew = Crew.of(ada, platform);
        crew.hires(bob, "Admin").signsIn();
        crew.hires(eve, "Admin").signsIn();

        var pages = new ProjectPages(eve);
        eve.opens(CREATE);
        pages.fillIn("Poker");

        crew.moves(eve, "Admin", "Engineer");
        try (var keycloak = Frozen.keycloak(platform)) {
            assertThat(keycloak.processes()).isNotEmpty();
            new ProjectPages(bob).create("Chess");
            eve.page().waitForCondition(() -> status(eve, PROJECTS) == UNAVAILABLE);
            pages.createButton().click();
            assertThat(eve.page().locator("main")).containsText("has to be confirmed by the sign-in service");
            eve.opens(PROJECTS);
            assertThat(eve.page().locator("main")).containsText("has to be confirmed by the sign-in service");
        }

        eve.page().waitForCondition(() -> status(eve, PROJECTS) == OK);
    }

    @Test
    void allPagesOfItAreGoodToLookAt(Visitor ada, Visitor bob, @InChinese Visitor mei, LocalPlatform platform)
            throws SQLException, IOException {
        ada.isInside();
        var crew = Crew.of(ada, platform);
        for (var look : List.of(Look.of(bob), Look.inChinese(mei))) {
            var visitor = look.visitor().isInside();
            crew.takesIn(visitor, "Admin");
            var page = visitor.opens(PROJECTS).page();
            page.locator(".bar__switch").click();
            look.at("accounts");

            changesTo(visitor.opens(PROJECTS).page(), ada);
            var companyId = page.locator(".bar__account .menu__item[aria-current] .menu__id")
                    .textContent();
            changesTo(page, visitor);
            visitor.opens("/app/account/other?of=" + companyId + "&page=" + CREATE);
            look.at("other-account");
            visitor.opens("/app/account/other?of=1");
            look.at("unknown-account");

            changesTo(visitor.opens(PROJECTS).page(), ada);
            crew.dismisses(visitor);
            isAnsweredInTime(visitor, SEE_OTHER);
            visitor.opens(PROJECTS);
            look.at("left-account");
            assertThat(look.found()).isEmpty();
        }
    }

    /** Works in the account of this person from now on. */
    private static void changesTo(Page page, Visitor owner) {
        page.locator(".bar__switch").click();
        page.locator(".bar__account .menu__item", new Page.LocatorOptions().setHasText(owner.company()))
                .click();
        assertThat(page.locator(".bar__name")).hasText(owner.company());
    }

    /** Asks for a page again and again, as a person does who works. */
    private static void isAnsweredInTime(Visitor visitor, int status) {
        var deadline = Instant.now().plus(LONGEST);
        visitor.page()
                .waitForCondition(() ->
                        status(visitor, PROJECTS) == status || Instant.now().isAfter(deadline));
        assertThat(Instant.now()).isBefore(deadline);
    }

    private static int status(Visitor visitor, String path) {
        return visitor.browser()
                .request()
                .get(visitor.address(path), RequestOptions.create().setMaxRedirects(0))
                .status();
    }
}
