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
import org.jspecify.annotations.Nullable;

/**
 * Writes down outside the database, twice a minute, how far each chain that has grown goes; every node into a directory
 * of its own. A node that starts begins with the chains that have grown within the last five weeks.
 */
@Recurring
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class CheckpointWriter {

    /** A head can be seen later than one that moved after it. */
    private static final Duration OVERLAP = Duration.ofMinutes(2);

    /** Covers the months that are still going on; what is older was seen by the nodes that ran then. */
    private static final Duration AT_START = Duration.ofDays(35);

    @Inject
    Heads heads;

    @Inject
    CheckpointFiles files;

    @Inject
    Retention retention;

    @Inject
    Clock clock;

    private @Nullable Instant newest;

    /** What was written of the chains that moved within the overlap. */
    private final Map<String, Heads.Moved> written = new HashMap<>();

    @Schedule(hour = "*", minute = "*", second = "*/30", persistent = false)
    public void write() {
        var known = newest;
        var since = known == null ? clock.instant().minus(AT_START) : known.minus(OVERLAP);
        for (var each : heads.since(since)) {
            var name = each.head().tenant() + " " + each.head().month();
            if (!each.equals(written.get(name)) && isCredible(each.head())) {
                append(each.head());
            }
            written.put(name, each);
            newest = each.at();
        }
        written.values().removeIf(each -> each.at().isBefore(since));
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
