// SPDX-License-Identifier: Apache-2.0
package dev.stoa.tokens;

import dev.stoa.time.Recurring;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;

/** Takes temporary tokens off their lists, a week after they ended. */
@Recurring
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class EndedTokenRemoval {

    private static final Duration LISTED = Duration.ofDays(7);

    @Inject
    EndedTokens ended;

    @Inject
    Clock clock;

    /** Two nodes that do so at once don't hinder each other: what one removes, the other does not find. */
    @Schedule(hour = "*", minute = "17", persistent = false)
    public void remove() {
        var before = clock.instant().minus(LISTED);
        for (var tenants = ended.tenants(before); !tenants.isEmpty(); tenants = ended.tenants(before)) {
            tenants.forEach(tenant -> ended.remove(tenant, before));
        }
    }
}
