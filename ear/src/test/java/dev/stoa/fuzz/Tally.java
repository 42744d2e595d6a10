// SPDX-License-Identifier: Apache-2.0
package dev.stoa.fuzz;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What came of the attempts on one target. */
final class Tally {

    /** Beyond it, one attempt would do harm: somebody sends many at once. */
    private static final long MOST_BYTES = 16L * 1024 * 1024;

    private static final Duration LONGEST = Duration.ofSeconds(5);
    private static final int WRONGS_TOLD = 10;

    private final String name;
    private final Target target;
    private final Map<String, Integer> answers = new TreeMap<>();
    private final List<String> wrongs = new ArrayList<>();
    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private long attempts;
    private long slowestNanos;
    private long mostBytes;

    Tally(String name, Target target) {
        this.name = name;
        this.target = target;
    }

    /** Tries until the time is over; each attempt has a seed of its own, by which it can be repeated. */
    Tally run(Duration length, long firstSeed) throws IOException, InterruptedException {
        var end = System.nanoTime() + length.toNanos();
        for (var seed = firstSeed; System.nanoTime() - end < 0; seed++) {
            attempt(seed);
        }
        return this;
    }

    @SuppressWarnings("IllegalCatch") // Whatever is thrown is what is looked for.
    private void attempt(long seed) throws IOException, InterruptedException {
        var bytes = threads.getCurrentThreadAllocatedBytes();
        var start = System.nanoTime();
        try {
            answers.merge(target.attempt(new Random(seed)), 1, Integer::sum);
        } catch (RuntimeException | Error wrong) {
            wrong(seed, wrong.toString());
        }
        var nanos = System.nanoTime() - start;
        var allocated = threads.getCurrentThreadAllocatedBytes() - bytes;
        attempts++;
        if (allocated > MOST_BYTES && attempts > 1) {
            wrong(seed, "took " + allocated + " bytes");
        }
        if (nanos > LONGEST.toNanos()) {
            wrong(seed, "took " + Duration.ofNanos(nanos));
        }
        slowestNanos = Math.max(slowestNanos, nanos);
        mostBytes = Math.max(mostBytes, allocated);
    }

    private void wrong(long seed, String what) {
        if (wrongs.size() < WRONGS_TOLD) {
            wrongs.add("seed " + seed + ": " + what);
        }
    }

    boolean isRight() {
        return wrongs.isEmpty();
    }

    List<String> wrongs() {
        return wrongs.stream().map(wrong -> name + ", " + wrong).toList();
    }

    String row() {
        var said = answers.entrySet().stream()
                .map(answer -> answer.getKey() + " " + answer.getValue())
                .collect(Collectors.joining(", "));
        return "| %s | %,d | %.1f ms | %,d kB | %d | %s |"
                .formatted(name, attempts, slowestNanos / 1e6, mostBytes / 1024, wrongs.size(), said);
    }
}
