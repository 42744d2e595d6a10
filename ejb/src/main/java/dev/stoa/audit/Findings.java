// SPDX-License-Identifier: Apache-2.0
package dev.stoa.audit;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Counts what an examination comes across, and keeps the first of what is wrong. */
final class Findings {

    private static final int KEPT = 100;

    private final List<Finding> first = new ArrayList<>();
    private long faults;
    private long entries;
    private long waiting;
    private long checkpoints;

    void add(Finding finding) {
        faults++;
        if (first.size() < KEPT) {
            first.add(finding);
        }
    }

    void countEntry() {
        entries++;
    }

    void countWaiting(long found) {
        waiting += found;
    }

    void countCheckpoint() {
        checkpoints++;
    }

    Verdict verdict(Duration took) {
        return new Verdict(entries, waiting, checkpoints, List.copyOf(first), faults, took);
    }
}
