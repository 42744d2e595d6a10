// SPDX-License-Identifier: Apache-2.0
package dev.stoa.membership;

import dev.stoa.identity.Person;
import dev.stoa.tenancy.TenantBinding;
import dev.stoa.tenancy.TenantId;
import dev.stoa.tenancy.Tenants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Lets somebody into the account that has invited him: in a transaction of its own, which works for that account. */
@ApplicationScoped
class Admission {

    @Inject
    TenantBinding binding;

    @Inject
    Roster roster;

    @Inject
    InvitationReader reader;

    @Inject
    InvitationRows rows;

    @Inject
    MemberWrites writes;

    @Inject
    Tenants tenants;

    @Inject
    Event<MemberJoined> joined;

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Account admit(TenantId tenant, InvitationKey key, Person person) {
        binding.bind(tenant);
        return roster.change(tenant, change -> {
            join(tenant, key, person, change);
            var account = tenants.of(tenant);
            return new Account(tenant, account.alias(), account.companyId(), account.name());
        });
    }

    /** The account's roster is held, so whoever accepts the same beside this one is a member by now. */
    private void join(TenantId tenant, InvitationKey key, Person person, RosterChange change) {
        var invited =
                reader.inTenant(tenant, key, Optional.of(person.subject())).orElseThrow(InvitationRefused::new);
        var situation = invited.situationFor(Optional.of(person));
        if (situation == InvitationSituation.MEMBER) {
            return;
        }
        if (situation != InvitationSituation.GOOD) {
            throw new InvitationRefused(situation);
        }
        var waiting =
                rows.hold(tenant, invited.id()).orElseThrow(() -> new InvitationRefused(InvitationSituation.REVOKED));
        writes.insert(tenant, person, waiting.asked().role(), waiting.invitedBy());
        rows.settle(tenant, invited.id(), InvitationState.ACCEPTED, person.subject());
        change.concernsMember(person.subject());
        joined.fire(new MemberJoined(tenant, new MemberId(person.subject()), invited.id()));
    }
}
