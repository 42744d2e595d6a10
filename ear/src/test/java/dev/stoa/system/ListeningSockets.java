// SPDX-License-Identifier: Apache-2.0
package dev.stoa.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The TCP sockets on which this process and the processes it started listen, read from Linux's {@code /proc}. */
final class ListeningSockets {

    private static final String LISTENING = "0A";
    private static final int LOCAL_ADDRESS = 1;
    private static final int STATE = 3;
    private static final int INODE = 9;

    private ListeningSockets() {}

    /**
     * Local addresses as {@code /proc/net/tcp} writes them: the bytes of the address, a colon, the port, all in hex.
     */
    static Set<String> ofThisAndItsChildren() throws IOException {
        var ours = sockets();
        var found = new TreeSet<String>();
        for (var table : Set.of("/proc/net/tcp", "/proc/net/tcp6")) {
            for (var line : Files.readAllLines(Path.of(table))) {
                var columns = line.strip().split("\\s+");
                if (columns[STATE].equals(LISTENING) && ours.contains("socket:[" + columns[INODE] + "]")) {
                    found.add(columns[LOCAL_ADDRESS]);
                }
            }
        }
        return found;
    }

    private static Set<String> sockets() {
        var self = ProcessHandle.current();
        return Stream.concat(Stream.of(self), self.descendants())
                .map(process -> Path.of("/proc/" + process.pid() + "/fd"))
                .flatMap(ListeningSockets::openFiles)
                .collect(Collectors.toSet());
    }

    /** A process may end, or close a file, while it is looked at. */
    private static Stream<String> openFiles(Path descriptors) {
        try (var files = Files.list(descriptors)) {
            return files.flatMap(ListeningSockets::target).toList().stream();
        } catch (IOException | UncheckedIOException gone) {
            return Stream.empty();
        }
    }

    private static Stream<String> target(Path descriptor) {
        try {
            return Stream.of(Files.readSymbolicLink(descriptor).toString());
        } catch (IOException closed) {
            return Stream.empty();
        }
    }
}
