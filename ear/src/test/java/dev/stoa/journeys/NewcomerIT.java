// SPDX-License-Identifier: Apache-2.0
package dev.stoa.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import dev.stoa.system.InChinese;
import dev.stoa.system.OnPlatform;
import dev.stoa.system.Visitor;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The way of a newcomer, from the landing page to a working token, as he goes and reads it. */
@OnPlatform
class NewcomerIT {

    private static final String CHANNEL = "first-call";

    @Test
    void getsFromTheLandingPageToAWorkingToken(Visitor ada) {
        goesTheWholeWay(ada, Words.ENGLISH);
    }

    @Test
    void goesTheSameWayInChinese(@InChinese Visitor mei) {
        goesTheWholeWay(mei, Words.CHINESE);
    }

    @Test
    void takesTheChosenLanguageAlongToEveryPage(Visitor mei) {
        mei.opens("/");
        mei.page().locator("summary").first().click();
        mei.page().locator("[data-language-choice=zh-CN]").click();
        link(mei, "注册").first().click();

        assertThat(title(mei)).hasText("创建账户");

        mei.fillsInTheSignUp().arrives();

        assertThat(title(mei)).hasText("项目");
    }

    private static void goesTheWholeWay(Visitor newcomer, Words words) {
        newcomer.browser().grantPermissions(List.of("clipboard-read", "clipboard-write"));
        newcomer.opens("/");
        link(newcomer, words.doors().signUp()).first().click();
        signsUp(newcomer, words.signUp());
        var project = createsTheFirstProject(newcomer, words);
        takesWhatAClientNeeds(newcomer, words, project);
        leavesAndComesBack(newcomer, words);
    }

    private static void signsUp(Visitor newcomer, Words.SignUp words) {
        var page = newcomer.page();
        assertThat(title(newcomer)).hasText(words.identifier());
        page.locator("#identifier").fill(newcomer.email());
        List.of("#terms", "#privacy", "#acceptableUse")
                .forEach(consent -> page.locator(consent).check());
        page.locator("#continue").click();

        assertThat(title(newcomer)).hasText(words.code());
        newcomer.enters(newcomer.mailedCode());

        assertThat(title(newcomer)).hasText(words.details());
        page.locator("#firstName").fill(newcomer.name());
        page.locator("#companyName").fill(newcomer.company());
        page.locator("#phoneNumber").fill("+1 415 555 0100");
        page.locator("#password").fill(newcomer.password());
        page.locator("#continue").click();
        newcomer.arrives();
    }

    private static ProjectPages.Shown createsTheFirstProject(Visitor newcomer, Words words) {
        var page = newcomer.page();
        assertThat(page.locator("h2").first()).hasText(words.console().welcome());
        assertThat(page.locator(".bar__name")).hasText(newcomer.company());
        assertThat(page.locator(".bar__id code")).hasText(Pattern.compile("[1-9][0-9]{8,9}"));
        link(newcomer, words.console().firstProject()).click();

        assertThat(title(newcomer)).hasText(words.console().firstTitle());
        var pages = new ProjectPages(newcomer);
        assertThat(pages.field("project:token")).isChecked();
        assertThat(pages.createButton()).hasText(words.console().create());
        pages.fillIn("First");
        pages.createButton().click();

        var project = pages.shown();
        assertThat(page.locator(".toast p")).hasText(words.project().created());
        assertThat(title(newcomer)).hasText("First");
        assertThat(page.locator("#basics")).hasText(words.project().basics());
        return project;
    }

    private static void takesWhatAClientNeeds(Visitor newcomer, Words words, ProjectPages.Shown project) {
        var page = newcomer.page();
        var pages = new ProjectPages(newcomer);
        newcomer.opens("/app/projects/list");
        assertThat(title(newcomer)).hasText(words.project().list());
        var row = page.locator("tbody tr");
        assertThat(row).hasCount(1);
        assertThat(row.locator("th a")).hasText("First");
        assertThat(pages.copy(row)).isEqualTo(project.appId()).matches("[0-9a-f]{32}");

        var certificate = pages.reveal(project);
        assertThat(page.locator("#primary")).hasText(words.project().certificate());
        assertThat(pages.copy(pages.secret())).isEqualTo(certificate).matches("[0-9a-f]{32}");

        var token = pages.temporaryToken(project, CHANNEL);
        assertThat(page.locator("#temporary")).hasText(words.project().token());

        var inspection = pages.inspect(token);
        assertThat(page.locator("#verdict")).hasText(words.inspection().verdict());
        assertThat(inspection).containsText(words.inspection().signedBy());
        assertThat(inspection).containsText(project.appId());
        assertThat(title(newcomer)).hasText(words.inspection().title());
        assertThat(page.locator("main")).containsText(words.inspection().privilege());
        assertThat(page.locator("main")).containsText(CHANNEL);
    }

    private static void leavesAndComesBack(Visitor newcomer, Words words) {
        var page = newcomer.page();
        page.locator("details:has(.avatar) summary").click();
        page.getByRole(
                        AriaRole.BUTTON,
                        new GetByRoleOptions().setName(words.doors().signOut()))
                .click();
        assertThat(title(newcomer)).hasText(words.doors().signedOut());

        link(newcomer, words.doors().signIn()).first().click();
        assertThat(title(newcomer)).hasText(words.doors().signIn());
        newcomer.fillsInTheSignIn().arrives();
        assertThat(page.locator("tbody tr")).hasCount(1);
    }

    private static Locator title(Visitor visitor) {
        return visitor.page().locator("h1");
    }

    private static Locator link(Visitor visitor, String name) {
        return visitor.page().getByRole(AriaRole.LINK, new GetByRoleOptions().setName(name));
    }
}
