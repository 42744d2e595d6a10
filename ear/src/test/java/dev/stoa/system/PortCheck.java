// SPDX-License-Identifier: Apache-2.0
package dev.stoa.system;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** Says which port is taken before a server fails on it in its own words. */
final class PortCheck {

    private PortCheck() {}

    static void requireFree(PlatformSettings.Ports ports) {
        requireFree("console", ports.console());
        requireFree("keycloak", ports.keycloak());
        requireFree("inbox", ports.inbox());
        requireFree("smtp", ports.smtp());
        requireFree("outside", ports.outside());
        requireFree("postgres", ports.postgres());
    }

    private static void requireFree(String name, int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
        } catch (IOException e) {
            throw new PlatformRefused("Port " + port + " is used by another program; end that one, or choose another"
                    + " port by -Dstoa.port." + name + "=.");
        }
    }
}
