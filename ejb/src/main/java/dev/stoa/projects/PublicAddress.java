// SPDX-License-Identifier: Apache-2.0
package dev.stoa.projects;

import java.net.Inet4Address;
import java.net.InetAddress;

/** Tells addresses of the public Internet from those of somebody's own network. */
final class PublicAddress {

    private PublicAddress() {}

    static boolean isPublic(InetAddress address) {
        return !address.isAnyLocalAddress()
                && !address.isLoopbackAddress()
                && !address.isLinkLocalAddress()
                && !address.isSiteLocalAddress()
                && !address.isMulticastAddress()
                && (address instanceof Inet4Address
                        ? isPublic4(address.getAddress())
                        : isPublic6(address.getAddress()));
    }

    /** Neither "this network", nor shared, nor of protocols, nor for measurements, nor reserved (RFC 6890). */
    private static boolean isPublic4(byte... address) {
        var first = address[0] & 0xFF;
        var second = address[1] & 0xFF;
        var third = address[2] & 0xFF;
        return first != 0
                && !(first == 100 && (second & 0xC0) == 64)
                && !(first == 192 && second == 0 && third == 0)
                && !(first == 198 && (second & 0xFE) == 18)
                && first < 240;
    }

    /** Of the one part that is given out, and not one that carries an address of version 4 in it. */
    private static boolean isPublic6(byte... address) {
        var isGlobal = (address[0] & 0xE0) == 0x20;
        var isTunnel = address[0] == 0x20 && address[1] == 0x02;
        var isTeredo = address[0] == 0x20 && address[1] == 0x01 && address[2] == 0 && address[3] == 0;
        return isGlobal && !isTunnel && !isTeredo;
    }
}
