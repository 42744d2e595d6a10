// SPDX-License-Identifier: Apache-2.0
package dev.stoa.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.stoa.system.InChinese;
import dev.stoa.system.LocalPlatform;
import dev.stoa.system.OnPlatform;
import dev.stoa.system.Visitor;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A project from its creation to its deletion, in the browser: the list, the form, the switch, the end. */
@OnPlatform
class ProjectLifeIT {

    private static final String LIST = "/app/projects/list";

    @Test
    void isChangedLabelledAndFoundAgain(Visitor ada, @InChinese Visitor mei) {
        for (var look : List.of(Look.of(ada), Look.inChinese(mei))) {
            var visitor = look.visitor().isInside();
            var pages = new ProjectPages(visitor);
            var chess = pages.create("Chess");
            pages.create("Backgammon");

            visitor.opens("/app/projects/edit?id=" + chess.id());
            pages.field("project:name:input").fill("Go");
            pages.field("project:stage").selectOption("LIVE");
            pages.field("project:labels:input").fill("Berlin, team A, berlin");
            look.at("project-edit");
            pages.field("project:save").click();
            pages.shown();

            assertThat(visitor.page().locator("h1")).hasText("Go");
            assertThat(visitor.page().locator(".facts .label")).hasText(new String[] {"Berlin", "team A"});
            look.at("project-live");

            visitor.opens(LIST);
            look.at("projects-labelled");
            visitor.page()
                    .locator(".chip", new Page.LocatorOptions().setHasText("team A"))
                    .click();
            assertThat(names(visitor)).hasText(new String[] {"Go"});
            look.at("projects-one-label");
            visitor.opens(LIST + "?security=APP_ID");
            assertThat(names(visitor)).hasCount(0);
            assertThat(look.found()).isEmpty();
        }
    }

    @Test
    void isSortedByTheHeadsOfItsColumns(Visitor ada) {
        ada.isInside();
        var pages = new ProjectPages(ada);
        for (var name : List.of("banana", "Apple", "cherry")) {
            pages.create(name);
        }

        ada.opens(LIST);
        assertThat(names(ada)).hasText(new String[] {"cherry", "Apple", "banana"});
        ada.page().locator("thead .table__sort").first().click();
        assertThat(names(ada)).hasText(new String[] {"Apple", "banana", "cherry"});
        assertThat(ada.page().locator("thead th[aria-sort=ascending]")).containsText("Name");
        ada.page().locator("thead .table__sort").first().click();
        assertThat(names(ada)).hasText(new String[] {"cherry", "banana", "Apple"});
        ada.page().locator("#q").fill("an");
        ada.page().locator("#q").press("Enter");
        assertThat(names(ada)).hasText(new String[] {"banana"});
        assertThat(ada.page().locator("thead th[aria-sort=descending]")).containsText("Name");
    }

    @Test
    void isPagedThroughInAnyOrder(Visitor ada, LocalPlatform platform) throws SQLException {
        ada.isInside();
        new ProjectPages(ada).create("Zebra");
        new AccountData(platform, ada).hasProjectsBeyondItsLimit(60);

        ada.opens(LIST + "?sort=NAME");
        assertThat(names(ada)).hasCount(25);
        ada.page().locator("a[rel=next]").click();
        assertThat(names(ada)).hasCount(25);
        ada.page().locator("a[rel=next]").click();
        assertThat(names(ada)).hasCount(10);
        assertThat(names(ada).last()).hasText("Zebra");
        ada.page().locator("a[rel=prev]").click();
        assertThat(names(ada)).hasCount(25);
    }

    @Test
    void tellsTheSecondOfTwoEditorsWhatTheFirstChanged(Visitor ada) {
        ada.isInside();
        var pages = new ProjectPages(ada);
        var chess = pages.create("Chess");
        ada.opens("/app/projects/edit?id=" + chess.id());
        var other = ada.browser().newPage();
        other.navigate(ada.address("/app/projects/edit?id=" + chess.id()));
        other.locator("[id='project:name:input']").fill("Go");
        other.locator("[id='project:labels:input']").fill("Berlin");
        other.locator("[id='project:save']").click();
        other.locator("h1", new Page.LocatorOptions().setHasText("Go")).waitFor();

        pages.field("project:name:input").fill("Poker");
        pages.field("project:save").click();

        assertThat(pages.errors()).containsText("Somebody else has changed this project since you opened it");
        assertThat(ada.page().locator("#overtaken li")).hasText(new String[] {"Name: Chess Go", "Labels: Berlin"});
        assertThat(pages.field("project:name:input")).hasValue("Poker");
        var look = Look.of(ada);
        look.at("project-overtaken");
        pages.field("project:save").click();
        pages.shown();
        assertThat(ada.page().locator("h1")).hasText("Poker");
        assertThat(look.found()).isEmpty();
    }

    @Test
    void isSwitchedOffAndOn(Visitor ada) {
        ada.isInside();
        var pages = new ProjectPages(ada);
        var chess = pages.create("Chess");
        var look = Look.of(ada);
        var token = pages.temporaryToken(chess, "lobby");

        ada.opens("/app/projects/detail?id=" + chess.id());
        pages.field("status:disable").click();
        assertThat(ada.page().locator(".notice--warning")).containsText("This project is disabled");
        look.at("project-disabled");
        assertThat(pages.inspect(token)).containsText("disabled");
        ada.opens(LIST + "?status=DISABLED");
        assertThat(names(ada)).hasText(new String[] {"Chess"});

        ada.opens("/app/projects/detail?id=" + chess.id());
        pages.field("status:enable").click();
        assertThat(pages.field("status:disable")).isVisible();
        assertThat(ada.page().locator(".notice--warning")).hasCount(0);
        assertThat(look.found()).isEmpty();
    }

    @Test
    void isDeletedByWhoTypesItsNameAndProvesWhoHeIs(Visitor ada, @InChinese Visitor mei) {
        for (var look : List.of(Look.of(ada), Look.inChinese(mei))) {
            var visitor = look.visitor().isInside();
            var pages = new ProjectPages(visitor);
            var chess = pages.create("Chess");
            visitor.opens("/app/projects/delete?id=" + chess.id());

            pages.field("deletion:name:input").fill("chess");
            pages.field("deletion:delete").click();
            assertThat(pages.errors()).containsText("Chess");
            look.at("project-delete");

            pages.field("deletion:name:input").fill("Chess");
            pages.field("deletion:delete").click();
            visitor.enters(visitor.mailedCode());

            visitor.page().waitForURL(Pattern.compile(".*/app/projects/list.*"));
            assertThat(names(visitor)).hasCount(0);
            visitor.opens("/app/projects/detail?id=" + chess.id());
            assertThat(visitor.page().locator("h1")).not().hasText("Chess");
            visitor.opens("/app/projects/create");
            assertThat(visitor.page().locator(".actions__note")).containsText(Pattern.compile("1.*10"));
            pages.create("Chess");
            assertThat(look.found()).isEmpty();
        }
    }

    private static Locator names(Visitor visitor) {
        return visitor.page().locator("tbody .table__what a");
    }
}
