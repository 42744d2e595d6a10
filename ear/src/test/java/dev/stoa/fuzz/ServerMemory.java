// SPDX-License-Identifier: Apache-2.0
package dev.stoa.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** How much memory a server has at its beginning, and how much more in the end. */
final class ServerMemory {

    /** What a server's heap may grow by until it is collected. */
    private static final long MOST_MORE_KB = 768 * 1024L;

    private final ProcessHandle server;
    private final long before;

    ServerMemory(ProcessHandle server) throws IOException {
        this.server = server;
        this.before = residentKb();
    }

    boolean isBounded() throws IOException {
        return server.isAlive() && residentKb() - before < MOST_MORE_KB;
    }

    String words() throws IOException {
        return "%,d kB before, %,d kB after".formatted(before, residentKb());
    }

    private long residentKb() throws IOException {
        try (var lines = Files.lines(Path.of("/proc", Long.toString(server.pid()), "status"))) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                    .map(line -> line.replaceAll("[^0-9]", ""))
                    .mapToLong(Long::parseLong)
                    .findFirst()
                    .orElseThrow();
        }
    }
}
