// SPDX-License-Identifier: Apache-2.0
package dev.stoa.system;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Where processes of this machine listen, as Linux tells under {@code /proc}. */
final class OpenPorts {

    private static final String LISTENING = "0A";
    private static final Set<String> LOOPBACK =
            Set.of("0100007F", "0000000000000000FFFF00000100007F", "00000000000000000000000001000000");

    private OpenPorts() {}

    /** An address in Linux's own hexadecimal writing, and the port. */
    record Port(String address, int number) {

        boolean isLoopback() {
            return LOOPBACK.contains(address);
        }
    }

    static List<Port> of(List<ProcessHandle> processes) throws IOException {
        var ports = new ArrayList<Port>();
        for (var process : processes) {
            var directory = Path.of("/proc", Long.toString(process.pid()));
            var sockets = sockets(directory.resolve("fd"));
            for (var table : List.of("net/tcp", "net/tcp6")) {
                for (var line : Files.readAllLines(directory.resolve(table))) {
                    var fields = line.strip().split("\\s+", -1);
                    if (fields[3].equals(LISTENING) && sockets.contains("socket:[" + fields[9] + "]")) {
                        ports.add(port(fields[1]));
                    }
                }
            }
        }
        return ports;
    }

    private static Port port(String text) {
        var colon = text.indexOf(':');
        return new Port(text.substring(0, colon), Integer.parseInt(text.substring(colon + 1), 16));
    }

    private static Set<String> sockets(Path descriptors) throws IOException {
        var sockets = new HashSet<String>();
        try (var all = Files.newDirectoryStream(descriptors)) {
            for (var descriptor : all) {
                target(descriptor).ifPresent(sockets::add);
            }
        }
        return sockets;
    }

    private static Optional<String> target(Path descriptor) throws IOException {
        try {
            return Optional.of(Files.readSymbolicLink(descriptor).toString());
        } catch (NoSuchFileException e) {
            return Optional.empty(); // closed meanwhile
        }
    }
}
