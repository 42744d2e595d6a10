// SPDX-License-Identifier: Apache-2.0
package dev.stoa.projects;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Where an account's own server records a project: {@code ip:port}, or nothing. It is kept, and never called. */
record RecordingServer(String value) {

    private static final Pattern ADDRESS = Pattern.compile("([0-9]{1,3}(?:\\.[0-9]{1,3}){3}):([0-9]{1,5})");
    private static final int HIGHEST_BYTE = 255;
    private static final int HIGHEST_PORT = 65_535;

    /** @throws RecordingServerInvalid if it is neither an address of version 4 with a port nor empty */
    static RecordingServer of(String text) {
        var stripped = text.strip();
        if (!stripped.isEmpty() && !isAddress(stripped)) {
            throw new RecordingServerInvalid();
        }
        return new RecordingServer(stripped);
    }

    private static boolean isAddress(String text) {
        var parts = ADDRESS.matcher(text);
        return parts.matches()
                && Stream.of(parts.group(1).split("\\.")).allMatch(part -> Integer.parseInt(part) <= HIGHEST_BYTE)
                && isPort(Integer.parseInt(parts.group(2)));
    }

    private static boolean isPort(int number) {
        return number >= 1 && number <= HIGHEST_PORT;
    }
}
