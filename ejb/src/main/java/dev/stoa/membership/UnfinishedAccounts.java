// SPDX-License-Identifier: Apache-2.0
package dev.stoa.membership;

import dev.stoa.Unavailable;
import dev.stoa.tenancy.Tenant;
import dev.stoa.time.Recurring;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/**
 * Completes accounts whose creation a crash or an outage left undone; runs on every node, each row on one at a time.
 */
@Recurring
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class UnfinishedAccounts {

    private static final Logger LOG = System.getLogger(UnfinishedAccounts.class.getName());
    private static final int MOST_AT_ONCE = 20;

    @Inject
    Founding founding;

    @Inject
    ProviderSteps provider;

    @Schedule(hour = "*", minute = "*", second = "*/20", persistent = false)
    public void complete() {
        for (var tenant : founding.takeUnfinished(MOST_AT_ONCE)) {
            if (!completed(tenant)) {
                return; // The provider is away; the others would only wait for it, too.
            }
        }
    }

    private boolean completed(Tenant tenant) {
        try {
            provider.bringAbout(tenant);
            founding.finish(tenant);
            LOG.log(Level.INFO, "completed the account of tenant {0}", tenant.id());
            return true;
        } catch (Unavailable away) {
            LOG.log(Level.WARNING, "can't complete the account of tenant " + tenant.id() + " now", away);
            return false;
        }
    }
}
