// SPDX-License-Identifier: Apache-2.0
package dev.stoa.journeys;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dev.stoa.system.Visitor;

/**
 * A visitor on his way by GitHub, Google or WeChat, where he is somebody with a name of his own.
 *
 * @param login the same login is the same person there
 * @param email empty if the provider has none of him
 */
record OutsideVisit(Visitor visitor, String login, String email) {

    /** As somebody whom the provider knows by the address that he uses here. */
    static OutsideVisit of(Visitor visitor) {
        return new OutsideVisit(visitor, visitor.email().replace("@example.com", ""), visitor.email());
    }

    /** The same person there, in the hands of another visitor here. */
    OutsideVisit by(Visitor other) {
        return new OutsideVisit(other, login, email);
    }

    /** Takes the provider's button on the page that is open, and comes back as who he is there. */
    void goesBy(String provider) {
        page().locator("#social-" + provider).click();
        isHimself();
    }

    /** Says on the provider's page who he is. */
    void isHimself() {
        var somebody = page().locator("#someone");
        somebody.locator("[name=login]").fill(login);
        somebody.locator("[name=name]").fill(visitor.name());
        somebody.locator("[name=email]").fill(email);
        somebody.locator("button").click();
    }

    /** Says there that he does not want to. */
    void refuses(String provider) {
        page().locator("#social-" + provider).click();
        page().locator("#refuse [value=refuse]").click();
    }

    /** Becomes somebody new here. */
    void createsAnAccount() {
        createButton().waitFor();
        visitor.acceptsTheDocuments();
        createButton().click();
    }

    /** Says what the console asks of who came without a company, and is inside. */
    void introducesHimself() {
        field("welcome:company:input").fill(visitor.company());
        field("welcome:open").click();
        visitor.page().waitForURL(visitor.address("/app/projects/list**"));
    }

    Locator createButton() {
        return page().locator("#create");
    }

    private Locator field(String id) {
        return page().locator("[id='" + id + "']");
    }

    private Page page() {
        return visitor.page();
    }
}
