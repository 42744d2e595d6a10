// SPDX-License-Identifier: Apache-2.0
package dev.stoa.membership;

import dev.stoa.identity.Person;
import dev.stoa.tenancy.TenantId;
import java.time.Instant;
import java.util.Optional;

/**
 * An invitation as whoever has its link may see it.
 *
 * @param company the name of the account
 * @param role into which role; empty once it is settled
 * @param invitedBy the name or address of who sent it; nothing to read if he is gone
 * @param forAnybody how it stands for whoever opens it
 * @param isMember whether the person who looks is a member of the account
 */
public record Invited(
        TenantId tenant,
        InvitationId id,
        InvitedAddress address,
        String company,
        Optional<RoleLabel> role,
        String invitedBy,
        Instant expiresAt,
        InvitationSituation forAnybody,
        boolean isMember) {

    /**
     * How it stands for this person, or for nobody in particular: what a page shows is what accepting goes by.
     *
     * @param person empty for whoever is not signed in
     */
    public InvitationSituation situationFor(Optional<Person> person) {
        if (isMember) {
            return InvitationSituation.MEMBER;
        }
        return forAnybody == InvitationSituation.GOOD
                ? person.map(this::byAddress).orElse(forAnybody)
                : forAnybody;
    }

    private InvitationSituation byAddress(Person person) {
        return person.email()
                .map(email -> address.is(email) ? InvitationSituation.GOOD : InvitationSituation.SOMEBODY_ELSE)
                .orElse(InvitationSituation.UNPROVEN);
    }
}
