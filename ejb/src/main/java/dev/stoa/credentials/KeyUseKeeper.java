// SPDX-License-Identifier: Apache-2.0
package dev.stoa.credentials;

import dev.stoa.time.Recurring;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Writes down, every five seconds, what programs came for at this node. */
@Recurring
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class KeyUseKeeper {

    @Inject
    KeyUses uses;

    @Inject
    KeyUseWriter writer;

    @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
    public void write() {
        for (var tenant : uses.tenants()) {
            var counted = uses.of(tenant);
            writer.write(tenant, counted);
            uses.forget(counted);
        }
    }
}
