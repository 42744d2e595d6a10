// SPDX-License-Identifier: Apache-2.0
package dev.stoa.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dev.stoa.journeys.Membership.field;
import static dev.stoa.journeys.Membership.link;
import static dev.stoa.journeys.Membership.title;

import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import dev.stoa.system.InChinese;
import dev.stoa.system.OnPlatform;
import dev.stoa.system.Visitor;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** People are invited into an account by mail, join it, work in it as what they are, and go. */
@OnPlatform
class MembersIT {

    @Test
    void aNewPersonSignsUpByTheInvitationAndIsInThatAccountOnly(Visitor ada, Visitor bob) {
        goesTheWholeWay(ada, bob, Membership.Words.ENGLISH);
    }

    @Test
    void aNewPersonDoesTheSameInChinese(@InChinese Visitor mei, @InChinese Visitor bo) {
        goesTheWholeWay(mei, bo, Membership.Words.CHINESE);
    }

    @Test
    void somebodyWithAnAccountOfHisOwnJoinsAsAMemberOfTwo(Visitor ada, Visitor bob) {
        bob.isInside();
        var membership = new Membership(ada.isInside(), Membership.Words.ENGLISH);
        membership.invites(bob, "Finance");

        membership.follows(bob, membership.linkMailedTo(bob));
        membership.joins(bob);

        ada.opens("/app/members/list");
        assertThat(membership.line(bob)).containsText("Finance");
        assertThat(membership.line(bob)).containsText(ada.name());
    }

    @Test
    void whoIsSignedInAsSomebodyElseIsToldSoAndComesBackAsHimself(Visitor ada, Visitor bob, Visitor eve) {
        bob.isKnown();
        eve.isInside();
        var membership = new Membership(ada.isInside(), Membership.Words.ENGLISH);
        membership.invites(bob, "Engineer");

        membership.follows(eve, membership.linkMailedTo(bob));
        assertThat(title(eve)).hasText("This invitation to " + ada.company() + " is for somebody else");
        assertThat(eve.page().locator("main")).containsText("you are signed in as " + eve.email());

        eve.page()
                .getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Sign out, and in as somebody else"))
                .click();
        link(eve, "I have a sign-in").click();
        eve.fillsInTheSignIn(bob.email(), bob.password());
        membership.joins(eve);
    }

    @Test
    void anInvitationThatWasTakenBackSaysSo(Visitor ada, Visitor bob) {
        var membership = new Membership(ada.isInside(), Membership.Words.ENGLISH);
        membership.invites(bob, "Engineer");
        ada.page().locator("#invitations a").click();
        ada.page().locator("[id='invitation'] summary").click();
        membership.field("invitation:revoke").click();
        assertThat(ada.page().locator(".toast p")).hasText("The invitation is taken back.");

        membership.follows(bob, membership.linkMailedTo(bob));

        assertThat(title(bob)).hasText("This invitation to " + ada.company() + " was taken back");
        bob.opens("/invitation?token=guessed");
        assertThat(title(bob)).hasText("There is no such invitation");
    }

    @Test
    void aMemberLeaves(Visitor ada, Visitor bob) {
        var membership = new Membership(ada.isInside(), Membership.Words.ENGLISH);
        membership.invites(bob.isInside(), "Engineer");
        membership.follows(bob, membership.linkMailedTo(bob));
        membership.joins(bob);

        bob.opens("/app/members/leave");
        field(bob, "leave:go").click();
        bob.page().waitForURL(url -> !url.contains("/app/members/leave"));

        ada.opens("/app/members/list");
        assertThat(membership.line(bob)).hasCount(0);
    }

    @Test
    void anAccountIsHandedOverAndTakenBack(Visitor ada, Visitor carol) {
        var membership = new Membership(ada.isInside(), Membership.Words.ENGLISH);
        membership.invites(carol.isInside(), "Admin");
        membership.follows(carol, membership.linkMailedTo(carol));
        membership.joins(carol);

        ada.opens("/app/members/ownership");
        membership
                .field("ownership:to")
                .selectOption(new SelectOption().setLabel(carol.name() + " (" + carol.email() + ")"));
        membership.field("ownership:offer").click();
        ada.enters(ada.mailedCode());
        assertThat(ada.page().locator("main")).containsText("Offered to " + carol.name());

        carol.receives(carol.email(), "You are asked to take over the account");
        carol.opens("/app/members/ownership");
        field(carol, "ownership:take").click();
        carol.enters(carol.mailedCode());
        assertThat(carol.page().locator(".toast p")).hasText("The account is yours.");

        ada.receives(ada.email(), "has a new owner");
        ada.opens("/app/members/ownership");
        membership.field("ownership:back").click();
        ada.enters(ada.mailedCode());
        assertThat(ada.page().locator(".toast p")).hasText("The account is yours again.");
    }

    @Test
    void thePagesAreForEverybodysEyes(Visitor ada, Visitor bob, @InChinese Visitor mei, @InChinese Visitor bo) {
        looksAtAll(Look.of(ada), bob, Membership.Words.ENGLISH);
        looksAtAll(Look.inChinese(mei), bo, Membership.Words.CHINESE);
    }

    private static void goesTheWholeWay(Visitor admin, Visitor guest, Membership.Words words) {
        var membership = new Membership(admin.isInside(), words);
        membership.invites(guest, words.engineer());

        membership.follows(guest, membership.linkMailedTo(guest));
        link(guest, words.signUp()).click();
        guest.fillsInTheSignUp().arrives();
        membership.joins(guest);
        guest.opens("/app/projects/create");
        assertThat(field(guest, "project:create")).isVisible();

        membership.gives(guest, words.finance());
        isSoonRefused(guest);
        membership.removes(guest);
        isSoonGone(guest);
    }

    /** A change of role is in force after five seconds at most. */
    private static void isSoonRefused(Visitor member) {
        member.page().waitForCondition(() -> {
            var answer = member.page().navigate(member.address("/app/projects/create"));
            return answer != null && answer.status() == 403;
        });
    }

    private static void isSoonGone(Visitor former) {
        former.page().waitForCondition(() -> {
            former.opens("/app/profile/details");
            return former.page().url().endsWith("/app/account/left");
        });
    }

    private static void looksAtAll(Look look, Visitor guest, Membership.Words words) {
        var admin = look.visitor();
        var membership = new Membership(admin.isInside(), words);
        membership.invites(guest, words.engineer());
        look.at("members");
        for (var page :
                new String[] {"members/invite", "members/ownership", "members/leave", "members/list?q=nobody"}) {
            admin.opens("/app/" + page);
            look.at(page.replaceAll("[/?=]", "-"));
        }
        admin.opens("/app/members/invite");
        membership.field("invite:send").click();
        admin.page().locator("[data-error-summary]").waitFor();
        look.at("members-invite-wrong");
        admin.opens("/app/members/list");
        admin.page().locator("#invitations a").click();
        look.at("members-invitation");
        admin.opens("/app/members/list");
        admin.page().locator("#members a").click();
        look.at("members-member");
        looksAsAGuest(look, guest, membership);
        Assertions.assertThat(look.found()).isEmpty();
    }

    private static void looksAsAGuest(Look look, Visitor guest, Membership membership) {
        var link = membership.linkMailedTo(guest);
        var eyes = new Look(guest, look.kind(), look.schemes(), look.found());
        membership.follows(guest, link);
        eyes.at("invitation");
        guest.opens("/invitation?token=guessed");
        eyes.at("invitation-unknown");
        membership.follows(look.visitor(), link);
        look.at("join-somebody-else");
        guest.isKnown().opens("/sign-in");
        guest.fillsInTheSignIn();
        membership.follows(guest, link);
        assertThat(guest.page()).hasURL(Pattern.compile("/app/join$"));
        eyes.at("join");
    }
}
