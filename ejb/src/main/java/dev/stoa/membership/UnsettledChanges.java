// SPDX-License-Identifier: Apache-2.0
package dev.stoa.membership;

import dev.stoa.Unavailable;
import dev.stoa.tenancy.TenantId;
import dev.stoa.time.Recurring;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.UUID;

/**
 * Makes the identity provider equal to the tables where a change of members or roles came to nothing half-way; runs on
 * every node, each account on one at a time.
 */
@Recurring
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class UnsettledChanges {

    private static final Logger LOG = System.getLogger(UnsettledChanges.class.getName());
    private static final int MOST_AT_ONCE = 20;
    private static final int MOST_FAILURES = 3;

    @Inject
    UnsettledRows unsettled;

    @Inject
    Resettlement resettlement;

    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
    public void sweep() {
        var failures = 0;
        for (var mark : unsettled.takeDue(MOST_AT_ONCE)) {
            if (!isSettled(mark.tenant(), mark.change())) {
                failures++;
            }
            if (failures == MOST_FAILURES) {
                return; // The provider is away; the others would only wait for it, too.
            }
        }
    }

    /** The same at once, for a change that has just been rolled back; if it fails, the sweep comes. */
    @Asynchronous
    public void settleSoon(TenantId tenant, UUID change) {
        isSettled(tenant, change);
    }

    private boolean isSettled(TenantId tenant, UUID change) {
        try {
            if (resettlement.settle(tenant, change)) {
                LOG.log(Level.INFO, "settled members and roles of tenant {0}", tenant);
            }
            return true;
        } catch (Unavailable away) {
            LOG.log(Level.WARNING, "can't settle members and roles of tenant " + tenant + " now", away);
            return false;
        }
    }
}
