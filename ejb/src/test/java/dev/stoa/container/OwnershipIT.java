// SPDX-License-Identifier: Apache-2.0
package dev.stoa.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stoa.access.CurrentCaller;
import dev.stoa.access.FreshProofNeeded;
import dev.stoa.access.Operation;
import dev.stoa.access.Permission;
import dev.stoa.access.Proof;
import dev.stoa.identity.Person;
import dev.stoa.membership.AccountOwner;
import dev.stoa.membership.FormerOwnerStays;
import dev.stoa.membership.MemberId;
import dev.stoa.membership.Members;
import dev.stoa.membership.NotAnAdmin;
import dev.stoa.membership.OwnerStays;
import dev.stoa.membership.Ownership;
import dev.stoa.membership.OwnershipMoveRefused;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An account changes hands: offered by its owner, taken by an Admin, and for a day taken back. */
@ExtendWith(ArquillianExtension.class)
class OwnershipIT {

    @Inject
    Ownership ownership;

    @Inject
    Members members;

    @Inject
    Companies companies;

    @Inject
    Guests guests;

    @Inject
    FakePost post;

    @Inject
    CurrentCaller current;

    @Inject
    People people;

    @Inject
    Probe probe;

    private Company company;
    private Person carol;
    private MemberId ada;
    private MemberId heir;

    @BeforeEach
    void openAccountWithTwoAdmins() throws Exception {
        company = companies.open();
        carol = guests.joined(company, "Admin");
        ada = new MemberId(company.founder());
        heir = new MemberId(carol.subject());
    }

    @Test
    void isTheFoundersToBeginWith() throws Exception {
        assertThat(now().owner()).isEqualTo(ada);
        assertThat(now().offer()).isEmpty();
        assertThat(now().handOver()).isEmpty();
    }

    @Test
    void changesNothingByAnOffer() throws Exception {
        offer();

        assertThat(now().owner()).isEqualTo(ada);
        assertThat(now().offer().map(AccountOwner.Party::member)).contains(heir);
        assertThat(post.next(carol.email().orElseThrow()).subject()).contains("take over the account Engines");
    }

    @Test
    void passesToWhomItWasOffered() throws Exception {
        offer();
        takeOver();

        assertThat(now().owner()).isEqualTo(heir);
        assertThat(now().handOver().map(AccountOwner.Party::member)).contains(ada);
        assertThat(asMember(heir, () -> members.one(heir)).isOwner()).isTrue();
        assertThat(asMember(heir, () -> List.<Object>copyOf(probe.query("""
                        select changes::text from audit.entry where action = 'Ownership.takeOver'
                        """))))
                .first()
                .asString()
                .contains("account.owner", ada.subject(), heir.subject());
    }

    @Test
    void tellsBothByMail() throws Exception {
        people.as(
                company.tenant(),
                company.admin(),
                () -> probe.change("update membership.member set email = 'ada-" + ada.subject()
                        + "@example.com' where email is null"));
        offer();
        post.next(carol.email().orElseThrow());
        takeOver();

        assertThat(post.next("ada-" + ada.subject() + "@example.com").subject()).contains("has a new owner");
        assertThat(post.next(carol.email().orElseThrow()).subject()).contains("is yours");
    }

    @Test
    void asksBothForAFreshProof() {
        assertThatThrownBy(() -> asMember(ada, () -> done(ownership::offer, heir)))
                .isInstanceOf(FreshProofNeeded.class);
        assertThatThrownBy(() -> asMember(heir, () -> done(ownership::takeOver, ada)))
                .isInstanceOf(FreshProofNeeded.class);
        assertThatThrownBy(() -> asMember(ada, () -> done(ownership::takeBack, heir)))
                .isInstanceOf(FreshProofNeeded.class);
    }

    @Test
    void bindsTheOldOwnerForADayAndTheNewOneForGood() throws Exception {
        offer();
        takeOver();

        assertThatThrownBy(() -> asMember(heir, () -> done(members::remove, ada)))
                .isInstanceOf(FormerOwnerStays.class);
        assertThatThrownBy(() -> asMember(ada, () -> done(members::remove, heir)))
                .isInstanceOf(OwnerStays.class);

        letADayPass();

        asMember(heir, () -> done(members::remove, ada));
        assertThat(asMember(heir, ownership::now).handOver()).isEmpty();
    }

    @Test
    void isTakenBackWithinADay() throws Exception {
        offer();
        takeOver();

        takeBack();

        assertThat(now().owner()).isEqualTo(ada);
        assertThatThrownBy(this::takeBack).isInstanceOf(OwnershipMoveRefused.class);
        asMember(ada, () -> done(members::remove, heir));
    }

    @Test
    void isNotTakenBackLater() throws Exception {
        offer();
        takeOver();
        letADayPass();

        assertThatThrownBy(this::takeBack).isInstanceOf(OwnershipMoveRefused.class);
        assertThat(now().owner()).isEqualTo(heir);
    }

    @Test
    void isTakenByNobodyToWhomItIsNotOffered() throws Exception {
        assertThatThrownBy(this::takeOver).isInstanceOf(OwnershipMoveRefused.class);
        offer();
        asMember(ada, this::endOffer);
        assertThatThrownBy(this::takeOver).isInstanceOf(OwnershipMoveRefused.class);

        offer();
        asMember(heir, this::endOffer);
        assertThatThrownBy(this::takeOver).isInstanceOf(OwnershipMoveRefused.class);

        offer();
        asMember(ada, () -> probe.change("update membership.ownership set offered_at = now() - interval '7 days'"));
        assertThatThrownBy(this::takeOver).isInstanceOf(OwnershipMoveRefused.class);
    }

    @Test
    void isOfferedByItsOwnerOnlyAndToAnAdminOnly() throws Exception {
        var bob = new MemberId(guests.joined(company, "Engineer").subject());

        assertThatThrownBy(() -> proven(ada, "offer", bob, ownership::offer)).isInstanceOf(NotAnAdmin.class);
        assertThatThrownBy(() -> proven(ada, "offer", ada, ownership::offer)).isInstanceOf(OwnershipMoveRefused.class);
        assertThatThrownBy(() -> proven(heir, "offer", heir, ownership::offer))
                .isInstanceOf(OwnershipMoveRefused.class);
    }

    @Test
    void isNotOfferedAnyMoreToWhoCeasesToBeAnAdmin() throws Exception {
        offer();
        var admin = guests.role(company, "Admin");
        var finance = guests.role(company, "Finance");

        asMember(ada, () -> {
            members.changeRole(heir, admin, finance);
            return true;
        });

        assertThat(now().offer()).isEmpty();
    }

    @Test
    void goesOnceWhenItIsTakenManyTimesAtOnce() throws Exception {
        offer();

        var outcomes = people.atOnce(4, company.tenant(), number -> () -> {
            current.become(Company.member(heir.subject(), Permission.values()));
            current.prove(proof(heir, "takeOver", ada));
            return done(ownership::takeOver, ada);
        });

        assertThat(outcomes).filteredOn(Boolean.TRUE::equals).hasSize(1);
        assertThat(outcomes).filteredOn(OwnershipMoveRefused.class::isInstance).hasSize(3);
    }

    private void offer() throws Exception {
        proven(ada, "offer", heir, ownership::offer);
    }

    private void takeOver() throws Exception {
        proven(heir, "takeOver", ada, ownership::takeOver);
    }

    private void takeBack() throws Exception {
        proven(ada, "takeBack", heir, ownership::takeBack);
    }

    private boolean endOffer() {
        ownership.endOffer();
        return true;
    }

    private void letADayPass() throws Exception {
        asMember(
                heir,
                () -> probe.change(
                        "update membership.ownership set taken_over_at = taken_over_at - interval '24 hours'"));
    }

    private AccountOwner now() throws Exception {
        return asMember(heir, ownership::now);
    }

    private void proven(MemberId who, String move, MemberId about, Consumer<MemberId> call) throws Exception {
        asMember(who, () -> {
            current.prove(proof(who, move, about));
            return done(call, about);
        });
    }

    private static Proof proof(MemberId who, String move, MemberId about) {
        return new Proof(who.subject(), new Operation("Ownership." + move, about.auditSubject()), Instant.now());
    }

    private static boolean done(Consumer<MemberId> call, MemberId about) {
        call.accept(about);
        return true;
    }

    private <T> T asMember(MemberId who, Callable<T> call) throws Exception {
        return people.as(company.tenant(), Company.member(who.subject(), Permission.values()), call);
    }
}
