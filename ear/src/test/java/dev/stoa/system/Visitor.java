// SPDX-License-Identifier: Apache-2.0
package dev.stoa.system;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import dev.stoa.keycloak.InboxMessage;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A person with a browser and a mailbox of his own, who does what people do: opens pages, signs up, signs in. Each is
 * new to Stoa, so that no test meets what another one left.
 */
public final class Visitor implements AutoCloseable {

    private static final Pattern CODE = Pattern.compile("\\b\\d{6}\\b");

    private final String name;
    private final LocalPlatform platform;
    private final BrowserContext browser;
    private final Page page;
    private final String email;
    private final String password;
    private String console;

    Visitor(String name, LocalPlatform platform, BrowserContext browser) {
        this.name = name;
        this.platform = platform;
        this.browser = browser;
        this.page = browser.newPage();
        this.console = platform.consoleUrl();
        this.email = name.toLowerCase(Locale.ROOT) + "-"
                + UUID.randomUUID().toString().substring(0, 8) + "@example.com";
        this.password = "Correct-horse-" + UUID.randomUUID() + "-9";
    }

    public String name() {
        return name;
    }

    public String email() {
        return email;
    }

    public String password() {
        return password;
    }

    public String company() {
        return "Sons of " + email;
    }

    /** What he sees, for anything that he has no words for here. */
    public Page page() {
        return page;
    }

    /** The whole browser, for a second tab or for its cookies. */
    public BrowserContext browser() {
        return browser;
    }

    /** Uses the console at another address from now on. */
    public Visitor at(String consoleUrl) {
        console = consoleUrl;
        return this;
    }

    /** Opens a path of the console. */
    public Visitor opens(String path) {
        page.navigate(address(path));
        return this;
    }

    /** The whole address of a path of the console. */
    public String address(String path) {
        return console + path;
    }

    /** Signs up with everything that is asked for, and is in the console of his own new account. */
    public Visitor signsUp() {
        opens("/sign-up");
        fillsInTheSignUp();
        return arrives();
    }

    /** Goes through the sign-up pages, wherever he came to them from. */
    public Visitor fillsInTheSignUp() {
        typesHisAddress();
        page.locator("#code").fill(mailedCode());
        page.locator("#continue").click();
        page.locator("#firstName").fill(name);
        page.locator("#companyName").fill(company());
        page.locator("#password").fill(password);
        page.locator("#continue").click();
        return this;
    }

    /** The first step of the sign-up. */
    public Visitor typesHisAddress() {
        return typesAddress(email);
    }

    /** The first step of a sign-up that is not for him. */
    public Visitor typesTheAddressOf(Visitor other) {
        return typesAddress(other.email);
    }

    private Visitor typesAddress(String address) {
        page.locator("#identifier").fill(address);
        page.locator("#terms").check();
        page.locator("#privacy").check();
        page.locator("#acceptableUse").check();
        page.locator("#continue").click();
        return this;
    }

    /** Signs in with his address and password. */
    public Visitor signsIn() {
        opens("/sign-in");
        fillsInTheSignIn();
        return arrives();
    }

    /** Signs in as somebody who uses a second browser. */
    public Visitor signsInAs(Visitor other) {
        opens("/sign-in");
        return fillsInTheSignIn(other.email, other.password).arrives();
    }

    /** Types his address, if it is asked for, and his password. */
    public Visitor fillsInTheSignIn() {
        return fillsInTheSignIn(email, password);
    }

    private Visitor fillsInTheSignIn(String user, String secret) {
        page.locator("#password").waitFor();
        if (page.locator("#username").isVisible()) {
            page.locator("#username").fill(user);
        }
        page.locator("#password").fill(secret);
        page.locator("#kc-login").click();
        return this;
    }

    /** Signs in as the platform's staff person, with the one-time code that is asked for. */
    public Visitor signsInAsStaff() {
        var staff = platform.staff();
        opens("/sign-in?target=/staff/home");
        fillsInTheSignIn(staff.name(), staff.password());
        page.locator("#otp").fill(OneTimeCodes.at(Instant.now(), staff.otpSecret()));
        page.locator("#kc-login").click();
        return arrives();
    }

    /** Waits until he is back in the console, behind its doors. */
    public Visitor arrives() {
        var inside = Pattern.compile(Pattern.quote(console) + "/(app|staff)/.*");
        page.waitForURL(inside);
        return this;
    }

    /** The code of the newest mail to him; the page that asks for it has to be there already. */
    public String mailedCode() {
        page.locator("#code").waitFor();
        return platform.inbox().messages(email).stream()
                .map(InboxMessage::text)
                .map(CODE::matcher)
                .filter(Matcher::find)
                .map(Matcher::group)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no code was mailed to " + email));
    }

    void picture(Path file) {
        page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
    }

    @Override
    public void close() {
        browser.close();
    }
}
