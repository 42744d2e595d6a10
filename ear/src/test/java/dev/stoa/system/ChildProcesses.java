// SPDX-License-Identifier: Apache-2.0
package dev.stoa.system;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * Remembers the processes that a launcher has started, so that the next one can end them when this one was killed. A
 * process is known by its number and the moment it started: a number alone may by then be somebody else's.
 */
final class ChildProcesses {

    private static final int LONGEST_END_SECONDS = 10;

    private final Path file;
    private final Set<String> running = new LinkedHashSet<>();

    ChildProcesses(Path file) {
        this.file = file;
    }

    void remember(List<ProcessHandle> processes) throws IOException {
        processes.forEach(process -> running.add(name(process)));
        OwnerOnly.write(file, writer -> writer.write(String.join("\n", running)));
    }

    /** Ends those of the last run that are still there; returns how many these were. */
    int endForgotten() throws IOException {
        if (!Files.exists(file)) {
            return 0;
        }
        var forgotten = new ArrayList<ProcessHandle>();
        for (var line : Files.readAllLines(file)) {
            ProcessHandle.of(Long.parseLong(line.substring(0, line.indexOf(' '))))
                    .filter(process -> name(process).equals(line))
                    .ifPresent(forgotten::add);
        }
        forgotten.forEach(ChildProcesses::end);
        Files.delete(file);
        return forgotten.size();
    }

    private static void end(ProcessHandle process) {
        var all = new ArrayList<>(process.descendants().toList());
        all.add(process);
        all.forEach(ProcessHandle::destroyForcibly);
        all.forEach(each ->
                each.onExit().orTimeout(LONGEST_END_SECONDS, TimeUnit.SECONDS).join());
    }

    private static String name(ProcessHandle process) {
        return process.pid() + " "
                + process.info().startInstant().map(Object::toString).orElse("");
    }
}
