// SPDX-License-Identifier: Apache-2.0
package dev.stoa.container;

import static dev.stoa.access.Permission.EDIT_MEMBERS;
import static dev.stoa.access.Permission.VIEW_USAGE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stoa.access.NotAllowed;
import dev.stoa.access.Permission;
import dev.stoa.access.ProjectScope;
import dev.stoa.identity.Person;
import dev.stoa.membership.AlreadyInvited;
import dev.stoa.membership.AlreadyMember;
import dev.stoa.membership.GrantsBeyondOwn;
import dev.stoa.membership.InvitationId;
import dev.stoa.membership.InvitationLimitReached;
import dev.stoa.membership.InvitationSentJustNow;
import dev.stoa.membership.InvitationSettled;
import dev.stoa.membership.Invitations;
import dev.stoa.membership.InvitedAddress;
import dev.stoa.membership.MemberRole;
import dev.stoa.membership.NewInvitation;
import dev.stoa.membership.RoleDraft;
import dev.stoa.membership.RoleInUse;
import dev.stoa.membership.RoleName;
import dev.stoa.membership.RoleNotFound;
import dev.stoa.membership.RoleRights;
import dev.stoa.membership.Roles;
import dev.stoa.membership.TooManyInvitations;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Sending invitations, sending them again, and taking them back. */
@ExtendWith(ArquillianExtension.class)
class InvitationsIT {

    private final Person bob = Guests.somebody();

    @Inject
    Invitations invitations;

    @Inject
    Roles roles;

    @Inject
    Companies companies;

    @Inject
    Guests guests;

    @Inject
    FakePost post;

    @Inject
    People people;

    @Inject
    Probe probe;

    private Company company;

    @BeforeEach
    void openAccount() {
        company = companies.open();
    }

    @Test
    void goOutByMailAndWait() throws Exception {
        invite("Engineer");

        var mail = post.next(bob.email().orElseThrow());
        assertThat(mail.subject()).contains("invites you to Engines on Stoa");
        assertThat(mail.text()).contains("/invitation?token=", "UTC");
        assertThat(waiting()).containsExactly(bob.email().orElseThrow() + " Engineer false");
    }

    @Test
    void areWrittenInTheLanguageThatTheInviterHasChosen() throws Exception {
        var asked = new NewInvitation(address(bob), guests.role(company, "Finance"), Locale.SIMPLIFIED_CHINESE);

        asAdmin(() -> invitations.send(asked));

        assertThat(post.next(bob.email().orElseThrow()).subject()).contains("邀请您加入");
    }

    @Test
    void keepTheSecretInTheMailOnly() throws Exception {
        invite("Engineer");

        var key = guests.mailed(bob);

        assertThat(asAdmin(() -> List.<Object>copyOf(probe.query("select hash from membership.invitation_token"))))
                .containsExactly(key.hash());
    }

    @Test
    void areRefusedToAMember() throws Exception {
        var member = guests.joined(company, "Engineer");

        assertThatThrownBy(() -> guests.invite(company, company.admin(), member, "Finance"))
                .isInstanceOf(AlreadyMember.class);
    }

    @Test
    void areRefusedTwiceToOneAddressWhateverItsCase() throws Exception {
        invite("Engineer");

        var again = Guests.called(bob.email().orElseThrow().toUpperCase(Locale.ROOT));
        assertThatThrownBy(() -> guests.invite(company, company.admin(), again, "Finance"))
                .isInstanceOf(AlreadyInvited.class);
        assertThat(waiting()).hasSize(1);
    }

    @Test
    void goOnceToOneAddressOfManyAtOnce() throws Exception {
        var asked = new NewInvitation(address(bob), guests.role(company, "Engineer"), Locale.ENGLISH);

        var outcomes = people.atOnce(6, company.tenant(), company.admin(), number -> () -> invitations.send(asked));

        assertThat(outcomes).filteredOn(InvitationId.class::isInstance).hasSize(1);
        assertThat(outcomes).filteredOn(AlreadyInvited.class::isInstance).hasSize(5);
    }

    @Test
    void giveWayToANewOneWhenTheirTimeIsOver() throws Exception {
        invite("Engineer");
        letTimeRunOut();
        assertThat(waiting()).containsExactly(bob.email().orElseThrow() + " Engineer true");

        invite("Finance");

        assertThat(waiting()).containsExactly(bob.email().orElseThrow() + " Finance false");
    }

    @Test
    void grantNothingThatTheInviterDoesNotHold() throws Exception {
        var clerk = asAdmin(() -> roles.create(draft("Clerk", EDIT_MEMBERS, VIEW_USAGE)));
        var carol = guests.joined(company, "Clerk");
        var asClerk = Company.member(carol.subject(), EDIT_MEMBERS, VIEW_USAGE);

        assertThatThrownBy(() -> guests.invite(company, asClerk, bob, "Admin")).isInstanceOf(GrantsBeyondOwn.class);
        assertThatThrownBy(() -> guests.invite(company, asClerk, bob, "Engineer"))
                .isInstanceOf(GrantsBeyondOwn.class);
        guests.invite(company, asClerk, bob, "Product/Operation");

        assertThat(waiting()).hasSize(1);
        assertThat(clerk).isNotNull();
    }

    @Test
    void leadIntoNoRoleThatTheAccountDoesNotHave() {
        var asked = new NewInvitation(address(bob), new MemberRole(UUID.randomUUID()), Locale.ENGLISH);

        assertThatThrownBy(() -> asAdmin(() -> invitations.send(asked))).isInstanceOf(RoleNotFound.class);
    }

    @Test
    void keepTheirRoleFromBeingDeleted() throws Exception {
        var clerk = asAdmin(() -> roles.create(draft("Clerk", VIEW_USAGE)));
        var id = invite("Clerk");

        assertThatThrownBy(() -> asAdmin(() -> delete(clerk))).isInstanceOf(RoleInUse.class);

        asAdmin(() -> revoke(id));
        asAdmin(() -> delete(clerk));
        assertThat(waiting()).isEmpty();
    }

    @Test
    void areSentAgainAfterAMinute() throws Exception {
        var id = invite("Engineer");
        var first = guests.mailed(bob);
        assertThatThrownBy(() -> asAdmin(() -> resend(id))).isInstanceOf(InvitationSentJustNow.class);

        letAMinutePass();
        asAdmin(() -> resend(id));

        assertThat(guests.mailed(bob)).isNotEqualTo(first);
        assertThat(waiting()).hasSize(1);
    }

    @Test
    void areTakenBackOnce() throws Exception {
        var id = invite("Engineer");

        asAdmin(() -> revoke(id));

        assertThat(waiting()).isEmpty();
        assertThatThrownBy(() -> asAdmin(() -> revoke(id))).isInstanceOf(InvitationSettled.class);
        assertThatThrownBy(() -> asAdmin(() -> resend(id))).isInstanceOf(InvitationSettled.class);
        invite("Finance");
        assertThat(waiting()).hasSize(1);
    }

    @Test
    void areLimitedForADay() throws Exception {
        asAdmin(() -> probe.change("insert into membership.invitation_day (tenant_id, day, sent) values ("
                + company.tenant() + ", (now() at time zone 'UTC')::date, 100)"));

        assertThatThrownBy(() -> invite("Engineer")).isInstanceOf(InvitationLimitReached.class);
        assertThat(waiting()).isEmpty();
    }

    @Test
    void areLimitedInHowManyWait() throws Exception {
        for (var each = 0; each < 50; each++) {
            guests.invite(company, company.admin(), Guests.somebody(), "Engineer");
        }

        assertThatThrownBy(() -> invite("Engineer")).isInstanceOf(TooManyInvitations.class);
    }

    @Test
    void areOutOfAnotherAccountsReach() throws Exception {
        var id = invite("Engineer");
        var other = companies.open();

        assertThatThrownBy(() -> people.as(other.tenant(), other.admin(), () -> revoke(id)))
                .isInstanceOf(InvitationSettled.class);
        assertThatThrownBy(() -> people.as(other.tenant(), other.admin(), () -> resend(id)))
                .isInstanceOf(InvitationSettled.class);
        assertThat(people.as(other.tenant(), other.admin(), invitations::waiting))
                .isEmpty();
        assertThat(waiting()).hasSize(1);
    }

    @Test
    void areForWhoEditsMembersAndForNobodyElse() {
        var viewer = Company.member(company.founder(), VIEW_USAGE);

        assertThatThrownBy(() -> people.as(company.tenant(), viewer, invitations::waiting))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void areOnTheTrailWithTheirRole() throws Exception {
        var id = invite("Engineer");
        asAdmin(() -> revoke(id));

        assertThat(asAdmin(() -> List.<Object>copyOf(probe.query("""
                        select action || ' ' || subject from audit.entry where action like 'Invitations.%' order by id
                        """))))
                .containsExactly(
                        "Invitations.send invitation " + id.value(), "Invitations.revoke invitation " + id.value());
    }

    private InvitationId invite(String role) throws Exception {
        return guests.invite(company, company.admin(), bob, role);
    }

    private boolean revoke(InvitationId id) {
        invitations.revoke(id);
        return true;
    }

    private boolean resend(InvitationId id) {
        invitations.resend(id);
        return true;
    }

    private boolean delete(MemberRole role) {
        roles.delete(role);
        return true;
    }

    private List<String> waiting() throws Exception {
        return asAdmin(invitations::waiting).stream()
                .map(line -> line.email() + " " + line.role().name() + " " + line.isOver())
                .toList();
    }

    private void letTimeRunOut() throws Exception {
        asAdmin(() -> probe.change("""
                update membership.invitation
                   set sent_at = now() - interval '8 days', expires_at = now() - interval '1 day'
                """));
    }

    private void letAMinutePass() throws Exception {
        asAdmin(() -> probe.change("update membership.invitation set sent_at = sent_at - interval '61 seconds'"));
    }

    private static InvitedAddress address(Person guest) {
        return new InvitedAddress(guest.email().orElseThrow());
    }

    private static RoleDraft draft(String name, Permission... permissions) {
        return new RoleDraft(new RoleName(name), RoleRights.implying(Set.of(permissions), ProjectScope.all()));
    }

    private <T> T asAdmin(Callable<T> call) throws Exception {
        return people.as(company.tenant(), company.admin(), call);
    }
}
