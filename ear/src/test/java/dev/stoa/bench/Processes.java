// SPDX-License-Identifier: Apache-2.0
package dev.stoa.bench;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** The processes of one part of the platform: the first one and all it has started. */
record Processes(String name, ProcessHandle first) {

    List<ProcessHandle> all() {
        return Stream.concat(Stream.of(first), first.descendants()).toList();
    }

    /** CPU time of those that run now. */
    double cpuMillis() {
        return all().stream()
                .mapToDouble(process ->
                        process.info().totalCpuDuration().orElse(Duration.ZERO).toNanos() / 1e6)
                .sum();
    }
}
