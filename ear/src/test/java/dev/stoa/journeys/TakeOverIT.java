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

/** Projects come over from another console: first one looks, then they are there. */
@OnPlatform
class TakeOverIT {

    private static final String SECRET = "outside";

    @Test
    void showsWhatWouldHappenAndThenDoesIt(Visitor ada, @InChinese Visitor mei) {
        for (var look : List.of(Look.of(ada), Look.inChinese(mei))) {
            var visitor = look.visitor().isInside();
            var pages = new ProjectPages(visitor);
            visitor.opens("/app/projects/create");
            visitor.page().locator("a[href$='/app/projects/import']").click();
            look.at("import");

            fillsIn(pages, visitor.email(), "wrong");
            pages.field("import:look").click();
            assertThat(pages.errors()).containsText("401");
            look.at("import-refused");

            fillsIn(pages, visitor.email(), SECRET);
            pages.field("import:look").click();
            assertThat(rows(visitor)).hasCount(2);
            look.at("import-looked");

            pages.field("import:go").click();
            assertThat(visitor.page().locator("tbody .badge--ok")).hasCount(2);
            assertThat(pages.field("import:go")).hasCount(0);
            look.at("import-done");
            assertThat(look.found()).isEmpty();
        }

        ada.opens("/app/projects/list");
        assertThat(rows(ada)).hasCount(2);
        assertThat(rows(ada).first()).containsText("Old lobby");
        assertThat(rows(ada).first()).containsText("Disabled");
        assertThat(rows(ada).first()).containsText("No certificate");
        assertThat(rows(ada).last()).containsText("Token required");
    }

    @Test
    void leavesAloneWhatIsThereAlready(Visitor ada) {
        ada.isInside();
        var pages = new ProjectPages(ada);
        pages.create("museum GUIDE");
        ada.opens("/app/projects/import");
        fillsIn(pages, ada.email(), SECRET);
        pages.field("import:look").click();

        assertThat(rows(ada).first()).containsText("Name is taken here");
        pages.field("import:go").click();
        assertThat(rows(ada).last()).containsText("Taken over");

        ada.opens("/app/projects/import");
        fillsIn(pages, ada.email(), SECRET);
        pages.field("import:look").click();
        assertThat(rows(ada).last()).containsText("Here already");
        assertThat(pages.field("import:go")).hasCount(0);
    }

    private static void fillsIn(ProjectPages pages, String customer, String secret) {
        pages.field("import:customer:input").fill(customer);
        pages.field("import:secret").fill(secret);
    }

    private static Locator rows(Visitor visitor) {
        return visitor.page().locator("tbody tr");
    }
}
