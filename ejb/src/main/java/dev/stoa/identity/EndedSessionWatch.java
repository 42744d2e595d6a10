// SPDX-License-Identifier: Apache-2.0
package dev.stoa.identity;

import dev.stoa.time.Recurring;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;

/** Tells this node, every second, what the others were told of ended sessions; runs on every node. */
@Recurring
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class EndedSessionWatch {

    /** No session lasts for longer than twelve hours, however it is used. */
    static final Duration LONGEST = Duration.ofHours(13);

    /** A row can be seen later than one that was written after it; no statement takes longer than this. */
    private static final Duration OVERLAP = Duration.ofMinutes(1);

    @Inject
    EndedSessions sessions;

    @Inject
    EndedSessionRows rows;

    private long learnedAt = System.nanoTime() - LONGEST.toNanos();

    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    public void learn() {
        var now = System.nanoTime();
        rows.within(Duration.ofNanos(now - learnedAt).plus(OVERLAP)).forEach(sessions::learn);
        learnedAt = now;
    }

    @Schedule(hour = "*", minute = "7", persistent = false)
    public void forget() {
        rows.removeOlderThan(LONGEST);
        sessions.keepOnly(rows.within(LONGEST));
    }
}
