// SPDX-License-Identifier: Apache-2.0
package dev.stoa.credentials;

import dev.stoa.tenancy.TenantId;
import dev.stoa.time.Recurring;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Seals anew, after a change of the key, every certificate that an older key sealed, and retires that one; runs on
 * every node. Each step is a transaction of its own and finds by itself what is left to do, so that a node which dies
 * in the middle leaves nothing half done and nothing forgotten.
 */
@Recurring
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Rewrapping {

    private static final Logger LOG = System.getLogger(Rewrapping.class.getName());
    private static final Duration UNTIL_NEXT_LOOK = Duration.ofMinutes(10);

    @Inject
    EncryptionKeys keys;

    @Inject
    RewrapRows rows;

    @Inject
    CertificateSeal seal;

    @Inject
    Clock clock;

    private Instant nextLook = Instant.MIN;

    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
    public void look() {
        if (!clock.instant().isBefore(nextLook)) {
            rewrap();
        }
    }

    /** Does all there is to do now. */
    public void rewrap() {
        if (!keys.announce(seal.currentKey())) {
            LOG.log(Level.INFO, "another node encrypts certificates with a newer key than {0}", seal.currentKey());
            nextLook = clock.instant().plus(UNTIL_NEXT_LOOK);
        } else if (isAllSealed()) {
            retire();
            nextLook = clock.instant().plus(UNTIL_NEXT_LOOK);
        }
    }

    /** A certificate that is sealed with a closed key after all tenants were looked through can't be: it was closed. */
    private void retire() {
        keys.closeOlder(seal.currentKey())
                .forEach(closed -> LOG.log(Level.INFO, "from now on nothing is encrypted with the key {0}", closed));
        if (keys.isOneClosing() && isAllSealed()) {
            keys.retireClosed()
                    .forEach(retired -> LOG.log(
                            Level.INFO,
                            "no certificate needs the key {0} any more: take it out of stoa.certificates.keys",
                            retired));
        }
    }

    /** Goes through all tenants, and says whether nothing is left under another key. */
    private boolean isAllSealed() {
        var complete = true;
        var some = rows.tenantsAfter(0);
        while (!some.isEmpty()) {
            for (var tenant : some) {
                complete &= !tenant.due() || isSealed(tenant.id());
            }
            some = rows.tenantsAfter(some.get(some.size() - 1).id().value());
        }
        return complete;
    }

    private boolean isSealed(TenantId tenant) {
        while (rows.rewrap(tenant) > 0) {
            // Once more, for what did not fit into one transaction.
        }
        return rows.areAllSealed(tenant);
    }
}
