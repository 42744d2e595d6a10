// SPDX-License-Identifier: Apache-2.0
package dev.stoa.container;

import static dev.stoa.membership.InvitationSituation.EXPIRED;
import static dev.stoa.membership.InvitationSituation.GOOD;
import static dev.stoa.membership.InvitationSituation.MEMBER;
import static dev.stoa.membership.InvitationSituation.REPLACED;
import static dev.stoa.membership.InvitationSituation.REVOKED;
import static dev.stoa.membership.InvitationSituation.SOMEBODY_ELSE;
import static dev.stoa.membership.InvitationSituation.UNPROVEN;
import static dev.stoa.membership.InvitationSituation.USED;
import static dev.stoa.membership.InvitationSituation.WITHDRAWN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stoa.Unavailable;
import dev.stoa.access.Caller;
import dev.stoa.access.CurrentCaller;
import dev.stoa.access.NotAllowed;
import dev.stoa.access.Permission;
import dev.stoa.identity.Person;
import dev.stoa.membership.Account;
import dev.stoa.membership.InvitationId;
import dev.stoa.membership.InvitationKey;
import dev.stoa.membership.InvitationRefused;
import dev.stoa.membership.InvitationSituation;
import dev.stoa.membership.Invitations;
import dev.stoa.membership.Joining;
import dev.stoa.membership.MemberId;
import dev.stoa.membership.Members;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What comes of the link in an invitation's mail, whoever follows it and whenever. */
@ExtendWith(ArquillianExtension.class)
class JoiningIT {

    private final Person bob = Guests.somebody();

    @Inject
    Joining joining;

    @Inject
    Invitations invitations;

    @Inject
    Members members;

    @Inject
    Companies companies;

    @Inject
    Guests guests;

    @Inject
    FakeOrganizations organizations;

    @Inject
    CurrentCaller current;

    @Inject
    People people;

    @Inject
    Probe probe;

    private Company company;
    private InvitationId invitation;
    private InvitationKey key;

    @BeforeEach
    void inviteBob() throws Exception {
        company = companies.open();
        invitation = guests.invite(company, company.admin(), bob, "Engineer");
        key = guests.mailed(bob);
    }

    @AfterEach
    void theProviderIsBack() {
        organizations.isBack();
    }

    @Test
    void makesAMemberInTheTablesAndAtTheProvider() throws Exception {
        var account = guests.accept(key, bob);

        assertThat(account).isEqualTo(company.account());
        var line = asAdmin(() -> members.one(new MemberId(bob.subject())));
        assertThat(line.role().name()).isEqualTo("Engineer");
        assertThat(line.name()).isEqualTo("Bob");
        assertThat(line.email()).isEqualTo(bob.email());
        assertThat(line.invitedBy()).isPresent();
        assertThat(organizations.membersOf(company.alias())).contains(bob.subject());
        assertThat(organizations.holdersOf(company.alias(), "Engineer")).containsExactly(bob.subject());
        assertThat(asAdmin(invitations::waiting)).isEmpty();
    }

    @Test
    void isOnTheTrailOfTheAccountThatIsJoined() throws Exception {
        guests.accept(key, bob);

        assertThat(asAdmin(() -> List.<Object>copyOf(probe.query("""
                        select caller || ' ' || subject from audit.entry where action = 'Joining.accept'
                        """))))
                .containsExactly(bob.subject() + " invitation " + invitation.value());
    }

    @Test
    void worksForWhoIsInAnotherAccountAlready() throws Exception {
        var other = companies.open();
        var founder = new Person(other.founder(), bob.email(), "Ada", "", Optional.empty(), "en");

        var account = people.as(other.tenant(), other.admin(), () -> joining.accept(key, founder));

        assertThat(account).isEqualTo(company.account());
        assertThat(organizations.membersOf(company.alias())).contains(other.founder());
        assertThat(organizations.membersOf(other.alias())).containsExactly(other.founder());
    }

    @Test
    void changesNothingByLooking() throws Exception {
        for (var look = 0; look < 3; look++) {
            assertThat(situation(Optional.of(bob))).isEqualTo(GOOD);
            assertThat(situation(Optional.empty())).isEqualTo(GOOD);
        }

        assertThat(asAdmin(invitations::waiting)).hasSize(1);
        assertThat(organizations.membersOf(company.alias())).doesNotContain(bob.subject());
    }

    @Test
    void goesByTheProvenAddressWhateverItsCase() throws Exception {
        var shouting = new Person(
                bob.subject(),
                bob.email().map(address -> address.toUpperCase(Locale.ROOT)),
                "Bob",
                "",
                Optional.empty(),
                "en");

        assertThat(situation(Optional.of(shouting))).isEqualTo(GOOD);
        assertThat(guests.accept(key, shouting)).isEqualTo(company.account());
    }

    @Test
    void isRefusedToSomebodyElseAndToWhoHasProvenNothing() throws Exception {
        var eve = Guests.somebody();
        var unproven = new Person(bob.subject(), Optional.empty(), "Bob", "", Optional.empty(), "en");

        assertRefused(eve, SOMEBODY_ELSE);
        assertRefused(unproven, UNPROVEN);
    }

    @Test
    void isRefusedWhenTheTimeIsOver() throws Exception {
        asAdmin(() -> probe.change("""
                update membership.invitation
                   set sent_at = now() - interval '8 days', expires_at = now() - interval '1 second'
                """));

        assertRefused(bob, EXPIRED);
    }

    @Test
    void isRefusedOnceItWasTakenBack() throws Exception {
        asAdmin(() -> {
            invitations.revoke(invitation);
            return true;
        });

        assertRefused(bob, REVOKED);
    }

    @Test
    void isRefusedByAnOldLinkOnceANewOneWasSent() throws Exception {
        asAdmin(() -> probe.change("update membership.invitation set sent_at = sent_at - interval '61 seconds'"));
        asAdmin(() -> {
            invitations.resend(invitation);
            return true;
        });

        assertRefused(bob, REPLACED);
        key = guests.mailed(bob);
        assertThat(guests.accept(key, bob)).isEqualTo(company.account());
    }

    @Test
    void isRefusedToTheNextOneOnceItWasUsed() throws Exception {
        guests.accept(key, bob);
        var twin = Guests.called(bob.email().orElseThrow());

        assertRefused(twin, USED);
        assertThat(situation(Optional.of(bob))).isEqualTo(MEMBER);
    }

    @Test
    void isRefusedWhenWhoInvitedIsGone() throws Exception {
        var carol = guests.joined(company, "Admin");
        var dave = Guests.somebody();
        guests.invite(company, Company.member(carol.subject(), Permission.values()), dave, "Engineer");
        key = guests.mailed(dave);
        asAdmin(() -> {
            members.remove(new MemberId(carol.subject()));
            return true;
        });

        assertRefused(dave, WITHDRAWN);
    }

    @Test
    void leadsNowhereWithALinkThatNobodyWasSent() throws Exception {
        key = InvitationKey.ofSecret("guessed").orElseThrow();

        assertThat(people.withoutTenant(new Caller.Anonymous(), () -> joining.look(key)))
                .isEmpty();
        assertThatThrownBy(() -> guests.accept(key, bob)).isInstanceOf(InvitationRefused.class);
    }

    @Test
    void isDoneByNobodyForSomebodyElse() {
        assertThatThrownBy(() -> people.withoutTenant(
                        new Caller.Newcomer(Guests.somebody().subject()), () -> joining.accept(key, bob)))
                .rootCause()
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> people.withoutTenant(new Caller.Anonymous(), () -> joining.accept(key, bob)))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void happensOnceWhenTheLinkIsUsedManyTimesAtOnce() throws Exception {
        var elsewhere = companies.open();

        var outcomes = people.atOnce(6, elsewhere.tenant(), number -> (Callable<?>) () -> {
            current.become(new Caller.Newcomer(bob.subject()));
            return joining.accept(key, bob);
        });

        assertThat(outcomes).hasOnlyElementsOfType(Account.class);
        assertThat(asAdmin(() -> List.<Object>copyOf(
                        probe.query("select subject from membership.member where subject = '" + bob.subject() + "'"))))
                .hasSize(1);
        assertThat(asAdmin(() ->
                        List.<Object>copyOf(probe.query("select 1 from audit.entry where action = 'Joining.accept'"))))
                .hasSize(1);
    }

    @Test
    void letsOneOfTwoWhoHaveTheSameAddressIn() throws Exception {
        var twin = Guests.called(bob.email().orElseThrow());
        var elsewhere = companies.open();

        var outcomes = people.atOnce(2, elsewhere.tenant(), number -> (Callable<?>) () -> {
            var person = number == 0 ? bob : twin;
            current.become(new Caller.Newcomer(person.subject()));
            return joining.accept(key, person);
        });

        assertThat(outcomes).filteredOn(Account.class::isInstance).hasSize(1);
        assertThat(outcomes).filteredOn(InvitationRefused.class::isInstance).hasSize(1);
    }

    @Test
    void changesNothingWhileTheProviderIsAway() throws Exception {
        var newcomer = new Caller.Newcomer(bob.subject());
        assertThatThrownBy(() -> people.withoutTenant(newcomer, () -> {
                    organizations.isAwayAfter(0, false);
                    return joining.accept(key, bob);
                }))
                .isInstanceOf(Unavailable.class);

        assertThat(situation(Optional.of(bob))).isEqualTo(GOOD);
        assertThat(asAdmin(invitations::waiting)).hasSize(1);
    }

    private void assertRefused(Person person, InvitationSituation why) throws Exception {
        assertThatThrownBy(() -> guests.accept(key, person))
                .isInstanceOfSatisfying(
                        InvitationRefused.class,
                        refused -> assertThat(refused.code()).isEqualTo("invitation-refused-" + why.key()));
        assertThat(organizations.membersOf(company.alias())).doesNotContain(person.subject());
        assertThat(situation(Optional.of(person))).isEqualTo(why);
    }

    private InvitationSituation situation(Optional<Person> person) throws Exception {
        var caller = person.<Caller>map(known -> new Caller.Newcomer(known.subject()))
                .orElseGet(Caller.Anonymous::new);
        return people.withoutTenant(caller, () -> joining.look(key))
                .orElseThrow()
                .situationFor(person);
    }

    private <T> T asAdmin(Callable<T> call) throws Exception {
        return people.as(company.tenant(), company.admin(), call);
    }
}
