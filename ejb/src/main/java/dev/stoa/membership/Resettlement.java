// SPDX-License-Identifier: Apache-2.0
package dev.stoa.membership;

import dev.stoa.Party;
import dev.stoa.Unavailable;
import dev.stoa.tenancy.TenantBinding;
import dev.stoa.tenancy.TenantId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Settles an account in a transaction of its own, while nobody else changes its members or roles. */
@ApplicationScoped
class Resettlement {

    @Inject
    TenantBinding binding;

    @Inject
    Roster roster;

    @Inject
    UnsettledRows unsettled;

    @Inject
    Settlement settlement;

    /**
     * Says whether there was something to settle; another node may have been faster, or the change has ended well.
     *
     * @throws Unavailable if some of it can't be settled now
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean settle(TenantId tenant, UUID change) {
        binding.bind(tenant);
        roster.lock(tenant);
        if (!unsettled.remove(change)) {
            return false;
        }
        var left = settlement.mend(tenant);
        if (left > 0) {
            throw new Unavailable(Party.IDENTITY_PROVIDER, left + " differences are left to mend");
        }
        return true;
    }
}
