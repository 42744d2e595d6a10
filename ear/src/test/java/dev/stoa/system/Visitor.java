// SPDX-License-Identifier: Apache-2.0
package dev.stoa.system;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import dev.stoa.keycloak.InboxMessage;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
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
    private final String phone;
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
        this.phone = "+86139%08d".formatted(ThreadLocalRandom.current().nextInt(100_000_000));
        this.password = "Correct-horse-" + UUID.randomUUID() + "-9";
    }

    public String name() {
        return name;
    }

    public String email() {
        return email;
    }

    /** A Chinese mobile number. */
    public String phone() {
        return phone;
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
        enters(mailedCode());
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

    /** The first step of a sign-up by telephone. */
    public Visitor typesHisNumber() {
        return typesAddress(phone);
    }

    private Visitor typesAddress(String address) {
        page.locator("#identifier").fill(address);
        acceptsTheDocuments();
        page.locator("#continue").click();
        return this;
    }

    /** Ticks all three, wherever they are asked for. */
    public Visitor acceptsTheDocuments() {
        page.locator("#terms").check();
        page.locator("#privacy").check();
        page.locator("#acceptableUse").check();
        return this;
    }

    /** Has a sign-in that an administrator gave him: the quickest way to be somebody, for what begins with sign-in. */
    public Visitor isKnown() {
        new Registrar(platform.keycloak().admin()).register(this);
        return this;
    }

    /** Is in the console of an account of his own, however he got there. */
    public Visitor isInside() {
        return isKnown().signsIn();
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

    /** Types what is given here, the name only if it is asked for. */
    public Visitor fillsInTheSignIn(String user, String secret) {
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
        return signsInAs(platform.staff());
    }

    /** The same as the other one, for what takes two. */
    public Visitor signsInAsSecondStaff() {
        return signsInAs(platform.secondStaff());
    }

    private Visitor signsInAs(StaffUser staff) {
        opens("/sign-in?target=/staff/home");
        fillsInTheSignIn(staff.name(), staff.password());
        page.locator("#otp").fill(newCode(staff));
        page.locator("#kc-login").click();
        return arrives();
    }

    /** No code is good twice, whichever visitor uses it; where all of these moments are used, the next one comes. */
    private String newCode(StaffUser staff) {
        var codes = new ArrayList<String>();
        page.waitForCondition(() -> OneTimeCodes.unused(Instant.now(), staff.otpSecret())
                .map(codes::add)
                .isPresent());
        return codes.get(0);
    }

    /** Waits until he is back in the console, behind its doors. */
    public Visitor arrives() {
        var inside = Pattern.compile(Pattern.quote(console) + "/(app|staff)/.*");
        page.waitForURL(inside);
        return this;
    }

    /** The code of the newest mail to him; the page that asks for it has to be there already. */
    public String mailedCode() {
        return codeSentTo(email);
    }

    /** The same for the newest text message. */
    public String textedCode() {
        return codeSentTo(phone);
    }

    /** The same for the newest message to any address that he reads. */
    public String codeSentTo(String address) {
        page.locator("#code").waitFor();
        return platform.inbox().messages(address).stream()
                .map(InboxMessage::text)
                .map(CODE::matcher)
                .filter(Matcher::find)
                .map(Matcher::group)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no code was sent to " + address));
    }

    /** Types the code that the page asks for, and goes on. */
    public Visitor enters(String code) {
        page.locator("#code").fill(code);
        page.locator("#continue").click();
        return this;
    }

    /** Waits for a message with these words in it, for it may be sent after the page has been. */
    public InboxMessage receives(String address, String words) {
        page.waitForCondition(() -> found(address, words).isPresent());
        return found(address, words).orElseThrow();
    }

    private Optional<InboxMessage> found(String address, String words) {
        return platform.inbox().messages(address).stream()
                .filter(message -> (message.subject() + "\n" + message.text()).contains(words))
                .findFirst();
    }

    void picture(Path file) {
        page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
    }

    @Override
    public void close() {
        browser.close();
    }
}
