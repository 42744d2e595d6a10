// SPDX-License-Identifier: Apache-2.0
package dev.stoa.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import dev.stoa.system.Visitor;
import java.util.regex.Pattern;

/** What the admin of an account does with its members, and what those do whom she invites. */
record Membership(Visitor admin, Words words) {

    private static final Pattern LINK = Pattern.compile("http\\S+/invitation\\?token=\\S+");

    /** What they read. */
    record Words(
            String engineer, String finance, String mail, String invited, String signUp, String signIn, String join) {

        static final Words ENGLISH = new Words(
                "Engineer",
                "Finance",
                "invites you to work",
                "You are invited to ",
                "Sign up and join",
                "I have a sign-in",
                "Join ");

        static final Words CHINESE = new Words("工程师", "财务", "邀请您在 Stoa", "您受邀加入 ", "注册并加入", "我已有登录账号", "加入 ");
    }

    /** Invites by the form; the invitation waits in the list afterwards. */
    void invites(Visitor guest, String role) {
        admin.opens("/app/members/invite");
        field("invite:email:input").fill(guest.email());
        field("invite:role").selectOption(new SelectOption().setLabel(role));
        field("invite:send").click();
        assertThat(admin.page().locator("#invitations tbody tr").filter(has(guest.email())))
                .containsText(role);
    }

    /** The link of the newest mail to the guest. */
    String linkMailedTo(Visitor guest) {
        var mail = guest.receives(guest.email(), words.mail());
        var link = LINK.matcher(mail.text());
        if (!link.find()) {
            throw new AssertionError("no link in " + mail.text());
        }
        return link.group();
    }

    /** Follows the link, whose secret leaves the address at once. */
    void follows(Visitor guest, String link) {
        guest.page().navigate(link);
        assertThat(guest.page()).not().hasURL(Pattern.compile("token="));
    }

    /** Joins on the page that he was led to, and is in the admin's account. */
    void joins(Visitor guest) {
        assertThat(title(guest)).hasText(words.invited() + admin.company());
        field(guest, "join:accept").click();
        assertThat(guest.page().locator(".bar__name")).hasText(admin.company());
    }

    /** His line in the list of members. */
    Locator line(Visitor member) {
        return admin.page().locator("#members tbody tr").filter(has(member.email()));
    }

    /** Opens the page of a member from the list. */
    void looksAt(Visitor member) {
        admin.opens("/app/members/list");
        line(member).locator("a").click();
        field("change:role").waitFor();
    }

    void gives(Visitor member, String role) {
        looksAt(member);
        field("change:role").selectOption(new SelectOption().setLabel(role));
        field("change:save").click();
        assertThat(line(member)).containsText(role);
    }

    void removes(Visitor member) {
        looksAt(member);
        admin.page().locator("[id='remove'] summary").click();
        field("remove:go").click();
        assertThat(admin.page().locator(".toast")).isVisible();
        assertThat(line(member)).hasCount(0);
    }

    Locator field(String id) {
        return field(admin, id);
    }

    static Locator field(Visitor visitor, String id) {
        return visitor.page().locator("[id='" + id + "']");
    }

    static Locator title(Visitor visitor) {
        return visitor.page().locator("h1");
    }

    static Locator link(Visitor visitor, String name) {
        return visitor.page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name));
    }

    private static Locator.FilterOptions has(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }
}
