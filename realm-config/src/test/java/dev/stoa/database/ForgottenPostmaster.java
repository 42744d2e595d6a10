// SPDX-License-Identifier: Apache-2.0
package dev.stoa.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** The first process of a PostgreSQL that runs on a data directory, recognised by what it wrote there. */
record ForgottenPostmaster(ProcessHandle process) {

    private static final Duration START_TOLERANCE = Duration.ofSeconds(5);
    private static final int LONGEST_STOP_SECONDS = 30;

    /** Finds it by number, program and time of start, so that a number used again is never taken for it. */
    static Optional<ForgottenPostmaster> of(Path data) throws IOException {
        var file = data.resolve("postmaster.pid");
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        var lines = Files.readAllLines(file);
        if (lines.size() < 3) {
            return Optional.empty();
        }
        var started = Instant.ofEpochSecond(Long.parseLong(lines.get(2).trim()));
        return ProcessHandle.of(Long.parseLong(lines.get(0).trim()))
                .filter(process -> isPostgres(process, started))
                .map(ForgottenPostmaster::new);
    }

    private static boolean isPostgres(ProcessHandle process, Instant started) {
        var info = process.info();
        return info.command().filter(command -> command.endsWith("postgres")).isPresent()
                && info.startInstant()
                        .filter(start -> Duration.between(start, started).abs().compareTo(START_TOLERANCE) < 0)
                        .isPresent();
    }

    /** Shuts it down without waiting for its clients: to PostgreSQL that is what SIGINT means. */
    void end() {
        try {
            new ProcessBuilder("kill", "-INT", Long.toString(process.pid()))
                    .start()
                    .waitFor();
            process.onExit().orTimeout(LONGEST_STOP_SECONDS, TimeUnit.SECONDS).join();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
