// SPDX-License-Identifier: Apache-2.0
package dev.stoa.journeys;

import dev.stoa.system.LocalPlatform;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** A server that answers nobody for a while: its connections stay open, and nothing comes back on them. */
record Frozen(List<ProcessHandle> processes) implements AutoCloseable {

    static Frozen keycloak(LocalPlatform platform) throws IOException {
        var frozen = new Frozen(platform.keycloak().processes());
        frozen.signal("-STOP");
        return frozen;
    }

    private void signal(String signal) throws IOException {
        var command = new ArrayList<>(List.of("kill", signal));
        processes.forEach(process -> command.add(Long.toString(process.pid())));
        try {
            var status = new ProcessBuilder(command).inheritIO().start().waitFor();
            if (status != 0) {
                throw new AssertionError(command + ": " + status);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws IOException {
        signal("-CONT");
    }
}
