// SPDX-License-Identifier: Apache-2.0
package dev.stoa.audit;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the checkpoints of one chain in order, one at a time, up to where the file ended when it was opened. */
final class CheckpointReader implements AutoCloseable {

    private static final Pattern LINE =
            Pattern.compile("((held|dropped) ([0-9]{1,18}) ([0-9a-f]{64}) [0-9]{1,12}) ([0-9a-f]{64})");

    private final Predicate<Signed> genuine;
    private final @Nullable BufferedReader lines;
    private long left;
    private int forged;
    private boolean dropped;

    /** A line's words and the signature under them. */
    record Signed(String text, String signature) {}

    CheckpointReader(Path file, Predicate<Signed> genuine) throws IOException {
        this.genuine = genuine;
        var exists = Files.exists(file);
        this.lines = exists ? Files.newBufferedReader(file) : null;
        this.left = exists ? Files.size(file) : 0;
    }

    /** The next genuine checkpoint; empty after the last one. */
    Optional<Link> next() throws IOException {
        while (lines != null && left > 0) {
            var line = lines.readLine();
            if (line == null) {
                return Optional.empty();
            }
            left -= line.length() + 1L;
            var parts = LINE.matcher(line);
            if (parts.matches()) {
                var signed = new Signed(parts.group(1), parts.group(5));
                if (genuine.test(signed)) {
                    dropped |= parts.group(2).equals(CheckpointFiles.DROPPED);
                    return Optional.of(new Link(Long.parseLong(parts.group(3)), Hash.parse(parts.group(4))));
                }
                forged++;
            }
        }
        return Optional.empty();
    }

    /** How many lines read so far were whole, but not signed with the key. */
    int forged() {
        return forged;
    }

    /** Whether a line read so far says that the month's entries went at the end of their time. */
    boolean dropped() {
        return dropped;
    }

    @Override
    public void close() throws IOException {
        if (lines != null) {
            lines.close();
        }
    }
}
