// SPDX-License-Identifier: Apache-2.0
package dev.stoa.journeys;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.stoa.system.Visitor;
import java.util.Objects;
import java.util.regex.Pattern;

/** The pages about projects, in the hands of one visitor; the same in every language. */
record ProjectPages(Visitor visitor) {

    private static final Pattern DETAIL = Pattern.compile(".*/app/projects/detail\\?id=([0-9a-f-]{36})");

    /** What a page shows of a project. */
    record Shown(String id, String appId) {}

    /** Creates a project with App ID and token, and stands before its detail page. */
    Shown create(String name) {
        visitor.opens("/app/projects/create");
        fillIn(name);
        createButton().click();
        return shown();
    }

    void fillIn(String name) {
        field("project:name:input").fill(name);
        field("project:useCase").selectOption("EDUCATION");
    }

    Locator createButton() {
        return field("project:create");
    }

    /** What the page says against what was typed. */
    Locator errors() {
        return page().locator("#messages [role=alert]");
    }

    /** Waits for the detail page of a project and reads it. */
    Shown shown() {
        page().waitForURL(DETAIL);
        var id = DETAIL.matcher(page().url());
        if (!id.matches()) {
            throw new AssertionError("no project's page: " + page().url());
        }
        return new Shown(id.group(1), page().locator(".facts .id code").textContent());
    }

    /** Presses the button beside an id or a secret; hands back what the clipboard then has. */
    String copy(Locator area) {
        var button = area.locator("button.copy").first();
        button.click();
        page().waitForCondition(() -> button.getAttribute("data-done") != null);
        return (String) Objects.requireNonNull(page().evaluate("() => navigator.clipboard.readText()"));
    }

    void openCertificates(Shown project) {
        visitor.opens("/app/projects/certificates?id=" + project.id());
    }

    Locator secret() {
        return page().locator(".secret");
    }

    Locator revealed() {
        return page().locator(".secret__value [data-shown]");
    }

    Locator revealButton() {
        return field("certificate:form:show");
    }

    /** Reveals the primary certificate, after the mailed code that proves who he is. */
    String reveal(Shown project) {
        openCertificates(project);
        revealButton().click();
        visitor.enters(visitor.mailedCode());
        return revealed().textContent();
    }

    /** Generates a temporary RTC token and hands it back. */
    String temporaryToken(Shown project, String channel) {
        visitor.opens("/app/projects/tokens?id=" + project.id());
        field("token:channel:input").fill(channel);
        field("token:generate").click();
        return minted().locator(".id code").textContent();
    }

    Locator minted() {
        return page().locator("section[aria-labelledby=minted]");
    }

    /** Pastes a token into the inspector; the verdict is on the page then. */
    Locator inspect(String token) {
        visitor.opens("/app/tokens/inspector");
        field("inspect:token").fill(token);
        field("inspect:go").click();
        return page().locator("section[aria-labelledby=verdict]");
    }

    Locator field(String id) {
        return page().locator("[id='" + id + "']");
    }

    private Page page() {
        return visitor.page();
    }
}
