// SPDX-License-Identifier: Apache-2.0
package dev.stoa.membership;

import dev.stoa.access.AllowsAnyone;
import dev.stoa.identity.Person;
import dev.stoa.tenancy.TenantId;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/**
 * Notes what lists show of a member: what his tokens say of him, and when he was last active. The account may be
 * another one than the request works for, so nothing here runs in its transaction.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Presence {

    @Inject
    PresenceRows rows;

    /**
     * Anyone may say it, for what is said is what the identity provider vouches for. Nothing is written when nothing is
     * new and the member was seen a moment ago; who is no member leaves no trace.
     */
    @AllowsAnyone
    public void note(TenantId tenant, Person person, boolean secondFactor) {
        rows.note(tenant, person, secondFactor);
    }
}
