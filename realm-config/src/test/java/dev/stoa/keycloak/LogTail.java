// SPDX-License-Identifier: Apache-2.0
package dev.stoa.keycloak;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The last lines of a server's log, for the message when it did not start. */
public final class LogTail {

    private static final int LINES = 40;

    private LogTail() {}

    public static String of(Path log) throws IOException {
        if (!Files.exists(log)) {
            return log + " was not written";
        }
        var lines = Files.readAllLines(log);
        return String.join("\n", lines.subList(Math.max(0, lines.size() - LINES), lines.size()));
    }
}
