// SPDX-License-Identifier: Apache-2.0
package dev.stoa.membership;

import dev.stoa.access.AllowsAnyone;
import dev.stoa.access.AllowsPerson;
import dev.stoa.access.CurrentCaller;
import dev.stoa.access.Unrecorded;
import dev.stoa.identity.Person;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;

/**
 * What the reader of an invitation does with it, whatever account he works in, if any: so nothing here runs in the
 * transaction of the current account.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Joining {

    @Inject
    InvitationReader reader;

    @Inject
    Admission admission;

    @Inject
    CurrentCaller caller;

    /** Anyone may look who has the link; empty if no link of ours leads there. */
    @AllowsAnyone
    public Optional<Invited> look(InvitationKey key) {
        return reader.of(key, caller.get().person());
    }

    /**
     * Makes the person a member of the account that invites him; for one who is a member already, nothing happens. What
     * changes is on the trail of that account.
     *
     * @param person who the identity provider has vouched for, and who accepts
     * @throws InvitationRefused if the invitation does not wait any more or is for another address than his proven one
     * @throws dev.stoa.Unavailable if the identity provider can't be told now; then nothing has changed
     */
    @AllowsPerson
    @Unrecorded
    public Account accept(InvitationKey key, Person person) {
        if (caller.get().person().filter(person.subject()::equals).isEmpty()) {
            throw new IllegalArgumentException("nobody accepts for somebody else");
        }
        var tenant = reader.of(key, caller.get().person()).map(Invited::tenant).orElseThrow(InvitationRefused::new);
        return admission.admit(tenant, key, person);
    }
}
