// SPDX-License-Identifier: Apache-2.0
package dev.stoa.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import dev.stoa.system.InChinese;
import dev.stoa.system.LocalPlatform;
import dev.stoa.system.OnPlatform;
import dev.stoa.system.Visitor;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The pages of the RESTful API: customer IDs and their secrets, and what the codes of its answers mean. */
@OnPlatform
class CustomerIdsIT {

    @Test
    void aSecretIsDownloadedOnce(Visitor ada) throws Exception {
        var pages = new CustomerIdPages(ada.isInside());
        var pair = pages.pair();

        ada.opens("/app/account/rest-key?id=" + pair.id());
        assertThat(pages.downloadButton()).hasCount(0);
        var again = ada.page()
                .request()
                .post(
                        ada.address("/app/account/customer-secret"),
                        RequestOptions.create()
                                .setForm(FormData.create().set("id", pair.id()))
                                .setHeader("Origin", ada.address(""))
                                .setMaxRedirects(0));
        assertThat(again.status()).isEqualTo(302);
        assertThat(again.headers().get("location")).endsWith("/app/account/rest");
        ada.opens("/app/account/rest");
        assertThat(pages.line(pair.id())).containsText("it can’t be shown again");
        assertThat(ada.page().content()).doesNotContain(pair.secret());
    }

    @Test
    void aPairGoesForGood(Visitor ada, LocalPlatform platform) throws Exception {
        var pages = new CustomerIdPages(ada.isInside());
        var pair = pages.pair();
        var program = Program.at(platform.consoleUrl()).as(pair.credential());
        assertThat(program.get("/api/v1/projects").statusCode()).isEqualTo(200);

        ada.opens("/app/account/rest-key?id=" + pair.id());
        ada.page().locator("[id='delete'] summary").click();
        pages.field("delete:go").click();

        assertThat(ada.page()).hasURL(Pattern.compile(".*/app/account/rest$"));
        assertThat(pages.line(pair.id())).hasCount(0);
        assertThat(program.get("/api/v1/projects").statusCode()).isEqualTo(401);
    }

    @Test
    void showWellInBothLanguages(Visitor ada, @InChinese Visitor mei) throws Exception {
        for (var look : List.of(Look.of(ada), Look.inChinese(mei))) {
            var visitor = look.visitor().isInside();
            var pages = new CustomerIdPages(visitor);
            visitor.opens("/app/account/rest");
            look.at("rest-empty");
            visitor.opens("/app/account/rest-add");
            look.at("rest-add");
            pages.field("add:networks").fill("example.com");
            pages.field("add:create").click();
            visitor.page().locator("#messages [role=alert]").waitFor();
            look.at("rest-add-wrong");
            visitor.opens("/app/account/rest-add");
            pages.create();
            look.at("rest-key-waiting");
            var pair = pages.download();
            visitor.opens("/app/account/rest-key?id=" + pair.id());
            look.at("rest-key");
            visitor.opens("/app/account/rest");
            look.at("rest");
            visitor.opens("/public/help/codes");
            look.at("rest-codes");
            visitor.opens("/public/help/code?code=project-not-found");
            look.at("rest-code");
            assertThat(look.found()).isEmpty();
        }
    }

    @Test
    void eachCodeHasItsPage(LocalPlatform platform) {
        var nobody = Program.at(platform.consoleUrl());
        var codes = Pattern.compile("code\\?code=([a-z-]+)")
                .matcher(nobody.get("/public/help/codes").body())
                .results()
                .map(found -> found.group(1))
                .toList();

        assertThat(codes).hasSizeGreaterThan(30).allSatisfy(code -> {
            var page = nobody.get("/public/help/code?code=" + code);
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.body()).contains(code);
        });
        assertThat(nobody.get("/public/help/code?code=nothing").statusCode()).isEqualTo(404);
    }
}
