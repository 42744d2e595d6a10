// SPDX-License-Identifier: Apache-2.0
package dev.stoa.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.system.LocalPlatform;
import dev.stoa.system.OnPlatform;
import dev.stoa.system.Visitor;
import java.sql.SQLException;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the rules say no to when a project is created: each has its clear answer, and nothing is half made. */
@OnPlatform
class ProjectRefusalsIT {

    private static final int LIMIT = 10;

    @Test
    void aNameHasAtMost255Characters(Visitor ada) {
        ada.signsUp();
        var pages = new ProjectPages(ada);
        ada.opens("/app/projects/create");

        pages.fillIn("x".repeat(256));
        pages.createButton().click();

        assertThat(pages.errors()).containsText("The name has 256 characters; a name has 1 to 255. Change its length.");
        assertThat(pages.field("project:name:input")).hasValue("x".repeat(256));

        pages.fillIn("x".repeat(255));
        pages.createButton().click();
        pages.shown();
    }

    @Test
    void aNameIsTakenInAnyCase(Visitor ada) {
        ada.signsUp();
        var pages = new ProjectPages(ada);
        pages.create("Ägypten");
        ada.opens("/app/projects/create");

        pages.fillIn("ÄGYPTEN");
        pages.createButton().click();

        assertThat(pages.errors()).containsText("A project named “ÄGYPTEN” already exists");
    }

    @Test
    void theEleventhProjectIsOneTooMany(Visitor ada, LocalPlatform platform) throws SQLException {
        ada.signsUp();
        var account = new AccountData(platform, ada);
        account.hasProjects(LIMIT);
        var pages = new ProjectPages(ada);
        ada.opens("/app/projects/create");
        assertThat(ada.page().locator("main")).containsText("10 of 10 projects used");

        pages.fillIn("Eleventh");
        pages.createButton().click();

        ada.page().waitForURL(Pattern.compile(".*/app/projects/quota\\?for=Eleventh"));
        assertThat(ada.page().locator(".notice--warning"))
                .containsText(
                        "The account uses 10 of 10 projects, deleted ones included. Ask support to raise the limit.");
        assertThat(pages.field("quota:reason:input")).hasValue("For the project “Eleventh”.");
        assertThat(account.projects()).hasSize(LIMIT);
    }

    @Test
    void aDoubleClickMakesOneProject(Visitor ada, LocalPlatform platform) throws SQLException {
        ada.signsUp();
        var pages = new ProjectPages(ada);
        ada.opens("/app/projects/create");
        pages.fillIn("Once");

        pages.createButton().dblclick();

        pages.shown();
        assertThat(new AccountData(platform, ada).projects()).containsExactly("Once");
    }
}
