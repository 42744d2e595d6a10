// SPDX-License-Identifier: Apache-2.0
package dev.stoa.audit;

import dev.stoa.tenancy.TenantId;
import dev.stoa.time.Recurring;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;

/**
 * Chains, every second, the entries that were written meanwhile; runs on every node, each tenant on one at a time. What
 * a crash interrupts is wholly undone and waits for the next round.
 */
@Recurring
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Sealer {

    private static final int TENANTS_AT_ONCE = 1000;

    /** A tenant with more of them is gone on with in the next round, so that the others don't wait for it. */
    private static final int BATCHES_PER_ROUND = 20;

    @Inject
    Sealing sealing;

    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    public void seal() {
        for (var tenants = sealing.tenantsAfter(0, TENANTS_AT_ONCE); !tenants.isEmpty(); tenants = after(tenants)) {
            tenants.forEach(this::seal);
        }
    }

    private List<TenantId> after(List<TenantId> tenants) {
        return sealing.tenantsAfter(tenants.get(tenants.size() - 1).value(), TENANTS_AT_ONCE);
    }

    private void seal(TenantId tenant) {
        for (var batch = 0; batch < BATCHES_PER_ROUND; batch++) {
            if (sealing.seal(tenant) < Sealing.AT_ONCE) {
                return;
            }
        }
    }
}
