// SPDX-License-Identifier: Apache-2.0
package dev.stoa.realm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A new password for who forgot his. */
@OnRealm
class ResetIT {

    private static final String NEW = "N3w!password";
    private static final String SECRET = "0123456789abcdefghij";
    private static final Pattern LINK = Pattern.compile("http\\S+");

    private final String address = SignUpPages.someAddress();
    private final String number = SignUpPages.someNumber();
    private final Browser browser = new Browser();

    private RealmServer server;
    private SignInPages pages;
    private SignUpPages codes;

    @BeforeEach
    void prepare(RealmServer server) {
        this.server = server;
        this.pages = new SignInPages(server, browser);
        this.codes = new SignUpPages(server, browser);
    }

    @Test
    void aMailedLinkLeadsToANewPasswordAndToNoSession() throws IOException {
        Registered.withAddress(server, address).withPassword().enter();

        var answer = pages.reset(pages.forgotten(), address);
        assertThat(answer.message()).startsWith("If this address has an account, a link is on its way.");
        var choose = browser.open(linkFor(address));
        assertThat(choose.heading()).isEqualTo("Choose a new password");
        var done = pages.choosePassword(choose, NEW);

        assertThat(done.html()).contains("You can sign in now.");
        assertThat(pages.begin().heading()).isEqualTo("Sign in");
        assertThat(elsewhere().enter(address, Registered.PASSWORD).isConsole()).isFalse();
        assertThat(elsewhere().enter(address, NEW).isConsole()).isTrue();
    }

    @Test
    void theSecondFactorStays() throws IOException {
        Registered.withAddress(server, address)
                .withPassword()
                .withOneTimePassword(SECRET)
                .enter();
        pages.reset(pages.forgotten(), address);

        pages.choosePassword(browser.open(linkFor(address)), NEW);

        assertThat(elsewhere().enter(address, NEW).heading()).isEqualTo("Second factor");
    }

    @Test
    void aLinkIsGoodOnce() throws IOException {
        Registered.withAddress(server, address).withPassword().enter();
        pages.reset(pages.forgotten(), address);
        pages.choosePassword(browser.open(linkFor(address)), NEW);

        assertThat(new Browser().open(linkFor(address)).html()).doesNotContain("kc-passwd-update-form");
    }

    @Test
    void theMailSpeaksThePersonsLanguage() throws IOException {
        Registered.withAddress(server, address).speaking("zh-CN").withPassword().enter();

        pages.reset(pages.forgotten(), address);

        var mail = server.awaitMailTo(address);
        assertThat(mail.subject()).isEqualTo("重置您的 Stoa 密码");
        assertThat(mail.text()).contains("30 分钟");
    }

    @Test
    void anUnknownAddressGetsTheSamePageAndNoMail() throws IOException {
        Registered.withAddress(server, address).withPassword().enter();
        var stranger = SignUpPages.someAddress();

        var unknown = pages.reset(pages.forgotten(), stranger);
        var known = elsewhere();

        assertThat(known.reset(known.forgotten(), address).messages()).isEqualTo(unknown.messages());
        server.awaitMailTo(address);
        assertThat(server.mailsTo(stranger)).isZero();
    }

    @Test
    void aPhoneGetsACodeInPlaceOfALink() throws IOException {
        Registered.withNumber(server, number).withPassword().enter();

        var asked = pages.reset(pages.forgotten(), number);
        assertThat(asked.heading()).isEqualTo("Check your phone");
        var done = pages.choosePassword(codes.enter(asked, codes.codeFor(number)), NEW);

        assertThat(done.isConsole()).isFalse();
        assertThat(pages.begin().heading()).isEqualTo("Sign in");
        assertThat(elsewhere().enter(number, NEW).isConsole()).isTrue();
    }

    @Test
    void anUnknownNumberGetsTheSamePageAndNoCode() throws IOException {
        var asked = pages.reset(pages.forgotten(), number);

        assertThat(asked.heading()).isEqualTo("Check your phone");
        assertThat(server.mailTo(number).orElseThrow().text()).contains("There is none.");
        assertThat(codes.enter(asked, "123456").message()).startsWith("This code is not right.");
    }

    @Test
    void whatIsNoAddressIsSaidSo() throws IOException {
        assertThat(pages.reset(pages.forgotten(), "nobody").message()).startsWith("We cannot send anything there.");
    }

    private SignInPages elsewhere() {
        return new SignInPages(server, new Browser());
    }

    private String linkFor(String to) {
        var found = LINK.matcher(server.awaitMailTo(to).text());
        if (!found.find()) {
            throw new AssertionError("No link in the mail to " + to);
        }
        return found.group();
    }
}
