// SPDX-License-Identifier: Apache-2.0
package dev.stoa.credentials;

import dev.stoa.time.Recurring;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.ArrayDeque;

/** Writes down, every two seconds and on every node, how often certificates were used there meanwhile. */
@Recurring
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class UseRecorder {

    @Inject
    CertificateUses uses;

    @Inject
    UseRows rows;

    /** What can't be written down now, because the database is away, waits for the next round. */
    @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
    public void record() {
        var taken = new ArrayDeque<>(uses.take().entrySet());
        try {
            while (!taken.isEmpty()) {
                var used = taken.getFirst();
                rows.add(used.getKey(), used.getValue());
                taken.removeFirst();
            }
        } finally {
            taken.forEach(left -> uses.giveBack(left.getKey(), left.getValue()));
        }
    }
}
