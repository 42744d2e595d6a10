// SPDX-License-Identifier: Apache-2.0
package dev.stoa.journeys;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.stoa.system.Visitor;
import java.util.List;

/** The pages that build tokens of one project, in the hands of one visitor; the same in every language. */
record TokenPages(Visitor visitor, ProjectPages.Shown project) {

    void openSignaling() {
        visitor.opens("/app/projects/signaling?id=" + project.id());
    }

    void openBuilder() {
        visitor.opens("/app/projects/builder?id=" + project.id());
    }

    /** Has a token made for this user of Signaling. */
    String logsIn(String user) {
        field("signaling:user:input").fill(user);
        field("signaling:generate").click();
        return built();
    }

    /** Wants this service in the token, besides the one that is chosen from the beginning. */
    TokenPages chooses(String service) {
        service(service).locator(".service__head input").check();
        return this;
    }

    TokenPages names(int service, int number, String value) {
        field("builder:services:" + service + ":fields:" + number + ":name:input")
                .fill(value);
        return this;
    }

    TokenPages role(String role) {
        service("rtc").locator("select").selectOption(role);
        return this;
    }

    TokenPages allows(int privilege) {
        service("rtc")
                .locator(".service__privilege input[type=checkbox]")
                .nth(privilege)
                .check();
        return this;
    }

    TokenPages lasts(String seconds) {
        field("builder:seconds").fill(seconds);
        return this;
    }

    void build() {
        field("builder:build").click();
    }

    /** The token that the page shows. */
    String built() {
        var token = page().locator("[aria-labelledby=built] .id code");
        token.waitFor();
        return token.textContent();
    }

    Locator warnings() {
        return page().locator("[aria-labelledby=built] .verdict--warning");
    }

    /** The program in this language, unfolded. */
    Locator opensSample(String language) {
        var sample = page().locator("details.sample")
                .filter(new Locator.FilterOptions().setHasText(language))
                .first();
        sample.locator("summary").click();
        var code = sample.locator("pre");
        code.waitFor();
        return code;
    }

    /** What the page says against what was typed. */
    Locator errors() {
        return page().locator("#messages [role=alert]");
    }

    private Locator service(String code) {
        var order = List.of("rtc", "signaling", "streaming", "fpa", "chat", "fcdn", "classroom", "rtm2");
        return page().locator(".service").nth(order.indexOf(code));
    }

    private Locator field(String id) {
        return page().locator("[id='" + id + "']");
    }

    private Page page() {
        return visitor.page();
    }
}
