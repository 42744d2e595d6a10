// SPDX-License-Identifier: Apache-2.0
package dev.stoa.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

/** A platform on somebody's own machine is nobody else's business: no part of it listens beyond that machine. */
@OnPlatform
class LoopbackIT {

    private static final String IPV4 = "0100007F:[0-9A-F]{4}";
    private static final String IPV4_AS_IPV6 = "0{16}FFFF00000100007F:[0-9A-F]{4}";
    private static final String IPV6 = "0{24}01000000:[0-9A-F]{4}";

    @Test
    void listensOnlyOnThisMachine() throws IOException {
        assertThat(ListeningSockets.ofThisAndItsChildren())
                .isNotEmpty()
                .allMatch(address -> address.matches(IPV4 + "|" + IPV4_AS_IPV6 + "|" + IPV6));
    }

    @Test
    void noticesASocketThatListensBeyond() throws IOException {
        try (var open = new ServerSocket(0, 1, InetAddress.getByName("0.0.0.0"))) {
            var port = String.format(":%04X", open.getLocalPort());

            assertThat(ListeningSockets.ofThisAndItsChildren())
                    .anyMatch(address -> address.endsWith(port) && !address.matches(IPV4 + "|" + IPV4_AS_IPV6));
        }
    }
}
