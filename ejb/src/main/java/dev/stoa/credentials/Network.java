// SPDX-License-Identifier: Apache-2.0
package dev.stoa.credentials;

import java.math.BigInteger;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A network of IP addresses such as {@code 192.0.2.0/24}, or a single address. Names are none: nothing is asked of the
 * DNS.
 */
record Network(InetAddress address, int prefix) {

    private static final String BYTE = "(25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)";
    private static final Pattern V4 = Pattern.compile(BYTE + "(\\." + BYTE + "){3}");
    private static final Pattern V6 = Pattern.compile("(?=.*:.*:)[0-9a-fA-F:]{2,39}(\\d{1,3}(\\.\\d{1,3}){3})?");
    private static final Pattern PREFIX = Pattern.compile("0|[1-9]\\d{0,2}");

    /** Empty if it is none, or has bits beyond its prefix. */
    static Optional<Network> parse(String text) {
        var parts = text.strip().split("/", -1);
        var address = address(parts[0]);
        if (address.isEmpty() || parts.length > 2) {
            return Optional.empty();
        }
        var bits = bits(address.get());
        if (parts.length == 1) {
            return Optional.of(new Network(address.get(), bits));
        }
        return Optional.of(parts[1])
                .filter(prefix -> PREFIX.matcher(prefix).matches())
                .map(Integer::valueOf)
                .filter(prefix -> prefix <= bits)
                .map(prefix -> new Network(address.get(), prefix))
                .filter(Network::isPlain);
    }

    /** Whether it has this address; none that can't be read. */
    boolean has(String text) {
        return address(text).filter(this::has).isPresent();
    }

    private boolean has(InetAddress other) {
        return bits(other) == bits(address) && head(other).equals(head(address));
    }

    private boolean isPlain() {
        var whole = new BigInteger(1, address.getAddress());
        return head(address).shiftLeft(bits(address) - prefix).equals(whole);
    }

    private BigInteger head(InetAddress of) {
        return new BigInteger(1, of.getAddress()).shiftRight(bits(of) - prefix);
    }

    /** An IPv4 address that comes as IPv6 ({@code ::ffff:192.0.2.1}) is the former. */
    private static Optional<InetAddress> address(String text) {
        if (!V4.matcher(text).matches() && !V6.matcher(text).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(InetAddress.getByName(text));
        } catch (UnknownHostException malformed) {
            return Optional.empty();
        }
    }

    private static int bits(InetAddress address) {
        return address.getAddress().length * Byte.SIZE;
    }

    @Override
    public String toString() {
        var text = address.getHostAddress();
        return prefix == bits(address) ? text : text + "/" + prefix;
    }
}
