// SPDX-License-Identifier: Apache-2.0
package dev.stoa.realm.signin;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.HexFormat;

/** Names who is counted together: an IPv4 address, or the half of an IPv6 one that a household is given. */
final class Network {

    private static final int BYTES_OF_A_HOUSEHOLD = 8;

    private Network() {}

    static String of(String address) {
        return address.contains(":") ? household(address) : address;
    }

    /** What has a colon is never looked up as a name. */
    private static String household(String address) {
        try {
            var bytes = InetAddress.getByName(address).getAddress();
            return HexFormat.of().formatHex(Arrays.copyOf(bytes, Math.min(bytes.length, BYTES_OF_A_HOUSEHOLD)));
        } catch (UnknownHostException e) {
            return address; // a proxy may say anything; it is still one and the same
        }
    }
}
