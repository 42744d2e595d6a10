// SPDX-License-Identifier: Apache-2.0
package dev.stoa.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.IsCheckedOptions;
import dev.stoa.system.OnPlatform;
import dev.stoa.system.Visitor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

/** What a person says and sees of himself, apart from his ways to sign in. */
@OnPlatform
class ProfileIT {

    @Test
    void aNewNameAndZoneShowAtOnce(Visitor ada) {
        ada.isInside().opens("/app/profile/details");

        field(ada, "details:name:input").fill("Ada King");
        field(ada, "details:zone").selectOption("Asia/Kathmandu");
        field(ada, "details:save").click();

        assertThat(ada.page().locator(".toast p")).hasText("Your details are saved.");
        assertThat(ada.page().locator(".menu__who strong")).hasText("Ada King");
        ada.opens("/app/profile/consents");
        assertThat(ada.page().locator("time").first()).containsText("5:45 AM GMT+5:45");
    }

    @Test
    void theLanguageGoesAlongToSignInAndMails(Visitor mei) {
        mei.isInside();

        mei.page().locator("summary").first().click();
        mei.page().locator("[data-language-choice=zh-CN]").click();
        assertThat(mei.page().locator("h1")).hasText("项目");
        mei.opens("/sign-in?target=/app/profile/sign-in&action=change-email");

        assertThat(mei.page().locator("h1")).hasText("更改邮箱");
        mei.page().locator("#address").fill("new-" + mei.email());
        mei.page().locator("#continue").click();
        assertThat(mei.page().locator("#code")).isVisible();
        mei.receives("new-" + mei.email(), "验证码");
    }

    @Test
    void theLanguageOfTheProfileFollowsThePersonToAnotherBrowser(Visitor mei, Visitor again) {
        mei.isInside().opens("/app/profile/details");
        field(mei, "details:language").selectOption("CHINESE");
        field(mei, "details:save").click();
        assertThat(mei.page().locator("h1")).hasText("个人资料");

        again.signsInAs(mei);

        assertThat(again.page().locator("h1")).hasText("项目");
    }

    @Test
    void whatHeWantsToBeToldIsKept(Visitor ada) {
        ada.isInside().opens("/app/profile/notifications");
        var news = ada.page().locator("tr").filter(new Locator.FilterOptions().setHasText("News"));
        var before = news.locator("[id$=':mail']").isChecked();

        news.locator("[id$=':mail']").setChecked(!before);
        field(ada, "topics:save").click();

        assertThat(ada.page().locator(".toast p")).hasText("Your choice is saved.");
        ada.opens("/app/profile/notifications");
        assertThat(news.locator("[id$=':mail']")).isChecked(new IsCheckedOptions().setChecked(!before));
        assertThat(ada.page()
                        .locator("tr")
                        .filter(new Locator.FilterOptions().setHasText("Your security"))
                        .locator("[id$=':mail']"))
                .isDisabled();
    }

    @Test
    void theDocumentsThatHeAcceptedAreListedWithTheirVersions(Visitor ada) {
        ada.isInside().opens("/app/profile/consents");

        assertThat(ada.page().locator("tbody tr")).hasCount(3);
        assertThat(ada.page().locator("tbody tr").first()).containsText("Terms of Service");
        assertThat(ada.page().locator("tbody tr").first()).containsText("2026-11-01");
    }

    @Test
    void theCopyOfHisDataHasAllOfHimAndNoSecret(Visitor ada) throws IOException {
        ada.isInside().opens("/app/profile/data");

        var download = ada.page()
                .waitForDownload(() -> ada.page()
                        .getByText("Download my data", new Page.GetByTextOptions().setExact(true))
                        .click());

        assertThat(download.suggestedFilename()).isEqualTo("stoa-my-data.zip");
        var files = unpacked(download.path());
        assertThat(files)
                .containsOnlyKeys(
                        "README.txt",
                        "audit-entries.json",
                        "consents.json",
                        "memberships.json",
                        "profile.json",
                        "sessions.json",
                        "settings.json",
                        "sign-in-methods.json");
        assertThat(files.get("profile.json")).contains(ada.email(), ada.name());
        assertThat(files.get("memberships.json")).contains(ada.company());
        files.forEach((name, text) -> {
            assertThat(text).as(name).doesNotContain(ada.password());
            if (name.endsWith(".json")) {
                assertThat(JsonParser.parseString(text)).as(name).isNotNull();
            }
        });
    }

    private static Map<String, String> unpacked(Path archive) throws IOException {
        var files = new TreeMap<String, String>();
        try (var zip = new ZipInputStream(Files.newInputStream(archive))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), UTF_8));
            }
        }
        return files;
    }

    private static Locator field(Visitor visitor, String id) {
        return visitor.page().locator("[id='" + id + "']");
    }
}
