// SPDX-License-Identifier: Apache-2.0
package dev.stoa.audit;

import dev.stoa.time.Recurring;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/**
 * Writes down outside the database, twice a minute, how far each chain that has grown goes; every node into a directory
 * of its own. A node that starts begins with all chains as they are.
 */
@Recurring
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CheckpointWriter {

    /** A head can be seen later than one that moved after it. */
    private static final Duration OVERLAP = Duration.ofMinutes(2);

    @Inject
    Heads heads;

    @Inject
    CheckpointFiles files;

    @Inject
    Retention retention;

    @Inject
    Clock clock;

    private Instant since = Instant.EPOCH;

    /** What was written of the chains that moved within the overlap. */
    private final Map<String, Heads.Moved> written = new HashMap<>();

    @Schedule(hour = "*", minute = "*", second = "*/30", persistent = false)
    public void write() {
        var moved = heads.since(since.equals(Instant.EPOCH) ? since : since.minus(OVERLAP));
        for (var each : moved) {
            var name = each.head().tenant() + " " + each.head().month();
            if (!each.equals(written.get(name)) && isCredible(each.head())) {
                append(each.head());
            }
            written.put(name, each);
            since = each.at().isAfter(since) ? each.at() : since;
        }
        written.values().removeIf(each -> each.at().isBefore(since.minus(OVERLAP)));
    }

    /** That a month went is signed for only if it is time; whoever owns the database can say so any day. */
    private boolean isCredible(Checkpoint head) {
        return !head.dropped() || retention.isOver(head.month(), clock.instant());
    }

    private void append(Checkpoint head) {
        try {
            files.append(head, clock.instant());
        } catch (IOException failed) {
            throw new UncheckedIOException("a checkpoint could not be written", failed);
        }
    }
}
