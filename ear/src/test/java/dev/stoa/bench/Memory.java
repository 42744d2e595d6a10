// SPDX-License-Identifier: Apache-2.0
package dev.stoa.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/**
 * Memory that processes hold, as Linux counts it.
 *
 * @param residentMb every process for itself; pages that several share are counted in each
 * @param proportionalMb pages that several share are divided among them: the true sum
 */
record Memory(double residentMb, double proportionalMb) {

    static Memory of(List<ProcessHandle> processes) throws IOException {
        var resident = 0L;
        var proportional = 0L;
        for (var process : processes) {
            // Of one that has ended there is nothing left to count: PostgreSQL's workers come and go.
            resident += kilobytes(process, "status", "VmRSS:");
            proportional += kilobytes(process, "smaps_rollup", "Pss:");
        }
        return new Memory(resident * 1024 / 1e6, proportional * 1024 / 1e6);
    }

    private static long kilobytes(ProcessHandle process, String file, String name) throws IOException {
        try (var lines = Files.lines(Path.of("/proc", Long.toString(process.pid()), file))) {
            return lines.filter(line -> line.startsWith(name))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .sum();
        } catch (NoSuchFileException ended) {
            return 0;
        }
    }
}
