// SPDX-License-Identifier: Apache-2.0
package dev.stoa.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.stoa.system.InChinese;
import dev.stoa.system.OnPlatform;
import dev.stoa.system.Visitor;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** An account's audit log, as who looks after its members sees it. */
@OnPlatform
class AuditIT {

    private static final String LOG = "/app/account/audit";

    @Test
    void tellsWhatWasThereBeforeAndAfter(Visitor ada) {
        ada.isInside();
        rename(ada, "Ada and daughters");

        ada.opens(LOG);
        var row = row(ada, "Rename the account");
        row.locator("summary").click();

        assertThat(row.locator("del")).hasText(ada.company());
        assertThat(row.locator("ins")).hasText("Ada and daughters");
        assertThat(row.locator("dl")).containsText("127.0.0.1");
        assertThat(row).containsText(ada.name());
    }

    @Test
    void showsWhatIsFiltered(Visitor ada) {
        ada.isInside();
        var project = new ProjectPages(ada).create("Chess");
        ada.opens("/app/projects/detail?id=00000000-0000-7000-8000-000000000000");

        ada.opens(LOG);
        ada.page()
                .locator(".chip", new Page.LocatorOptions().setHasText("Refused"))
                .click();
        assertThat(rows(ada)).hasCount(1);
        assertThat(rows(ada)).containsText("No such project");

        ada.opens(LOG);
        ada.page().locator("#object").fill(project.id());
        ada.page().locator("form.filters button").click();
        assertThat(rows(ada)).hasCount(1);
        assertThat(rows(ada)).containsText("Create a project");

        ada.opens(LOG);
        ada.page().locator("#person").fill(ada.email());
        ada.page().locator("#action").selectOption("Projects.create");
        ada.page().locator("form.filters button").click();
        assertThat(rows(ada)).hasCount(1);
        assertThat(ada.page().locator("#person")).hasValue(ada.email());

        ada.opens(LOG + "?to=2001-01-01");
        assertThat(ada.page().locator(".empty")).containsText("No entry fits");
    }

    @Test
    void isExportedAsItIsFilteredAndSaysSo(Visitor ada) throws IOException {
        ada.isInside();
        new ProjectPages(ada).create("Chess");
        ada.opens(LOG + "?action=Projects.create");

        var csv = downloaded(ada, "csv");
        var json = downloaded(ada, "ndjson");

        assertThat(csv).hasSize(2);
        assertThat(csv.get(0)).contains("id,at,caller,name,kind,action");
        assertThat(csv.get(1)).contains("Projects.create", "Chess");
        assertThat(json).hasSize(1);
        assertThat(json.get(0)).startsWith("{\"id\":").contains("\"action\":\"Projects.create\"");
        ada.opens(LOG + "?kind=REVEAL");
        assertThat(rows(ada)).hasCount(2);
        assertThat(rows(ada).first()).containsText("action=Projects.create");
    }

    @Test
    void isVerifiedByAButton(Visitor ada) {
        ada.isInside();
        rename(ada, "Ada and sons");

        ada.opens(LOG);
        ada.page().locator("#verify\\:go").click();

        assertThat(ada.page().locator("#verify\\:verdict .notice--ok")).containsText("Unaltered");
    }

    @Test
    void isOpenToEverybodyWhoReadsScreensAndLanguages(Visitor ada, @InChinese Visitor mei) {
        for (var look : List.of(Look.of(ada), Look.inChinese(mei))) {
            look.visitor().isInside();
            rename(look.visitor(), "An account");
            look.visitor().opens(LOG);
            look.visitor().page().locator("tbody summary").first().click();
            look.at("audit");
            look.visitor().page().locator("#verify\\:go").click();
            look.visitor().page().locator("#verify\\:verdict .notice--ok").waitFor();
            look.at("audit-verified");
            look.visitor().opens(LOG + "?to=2001-01-01");
            look.at("audit-none");
            assertThat(look.found()).isEmpty();
        }
    }

    @Test
    void tellsOfSignInsThatTheProviderNoted(Visitor ada) {
        ada.isInside();

        assertThat(eventually(ada, LOG + "?kind=SIGN_IN", "Sign in")).isTrue();
        ada.opens(LOG + "?kind=SIGN_IN");
        rows(ada).first().locator("summary").click();

        assertThat(rows(ada).first().locator("dl")).containsText("127.0.0.1");
    }

    @Test
    void tellsOfSignInsThatFailed(Visitor ada, Visitor eve) {
        ada.isInside();
        eve.opens("/sign-in");
        eve.page().locator("#username").fill(ada.email());
        eve.page().locator("#password").fill("a guess");
        eve.page().locator("#kc-login").click();
        eve.page().locator("#input-error-username").waitFor();

        assertThat(eventually(ada, LOG + "?action=SignIn.SIGN_IN_FAILED", "without success"))
                .isTrue();
    }

    @Test
    void isOpenToStaffWhoLeaveAVisitThere(Visitor ada, Visitor grace) {
        ada.isInside();
        rename(ada, "Ada and cousins");
        var company = ada.page().locator(".bar__id code").textContent();
        grace.signsInAsStaff();

        grace.opens("/staff/accounts");
        var look = Look.of(grace);
        look.at("staff-accounts");
        grace.page().locator("#company").fill(company);
        grace.page().locator("#company").press("Enter");
        assertThat(grace.page().locator("#account")).hasText("Ada and cousins");
        assertThat(grace.page().locator("main")).containsText(ada.email());
        assertThat(rows(grace)).not().hasCount(0);
        look.at("staff-account");
        grace.opens("/staff/accounts?company=100000000");
        assertThat(grace.page().locator("main")).containsText("no account with this company ID");

        ada.opens(LOG + "?kind=REVEAL");
        assertThat(rows(ada)).hasCount(1);
        assertThat(rows(ada)).containsText("The operator’s staff");
        assertThat(rows(ada)).containsText("Look into the account");
        assertThat(look.found()).isEmpty();
    }

    /** Whether a page says this within a quarter of a minute. */
    private static boolean eventually(Visitor visitor, String path, String words) {
        var end = System.nanoTime() + TimeUnit.SECONDS.toNanos(15);
        while (System.nanoTime() < end) {
            visitor.opens(path);
            if (visitor.page().locator("main").textContent().contains(words)
                    && rows(visitor).count() > 0) {
                return true;
            }
            visitor.page().waitForLoadState();
        }
        return false;
    }

    private static void rename(Visitor visitor, String name) {
        visitor.opens("/app/account/security");
        visitor.page().locator("#called-form\\:name\\:input").fill(name);
        visitor.page().locator("#called-form\\:rename").click();
        visitor.page().locator(".toast").waitFor();
    }

    private static List<String> downloaded(Visitor visitor, String format) throws IOException {
        var download = visitor.page()
                .waitForDownload(() -> visitor.page()
                        .locator(".export form:has(input[value=" + format + "]) button")
                        .click());
        return Files.readAllLines(download.path());
    }

    private static Locator rows(Visitor visitor) {
        return visitor.page().locator(".table--log tbody tr");
    }

    private static Locator row(Visitor visitor, String words) {
        return rows(visitor).filter(new Locator.FilterOptions().setHasText(words));
    }
}
