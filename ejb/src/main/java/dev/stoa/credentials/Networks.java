// SPDX-License-Identifier: Apache-2.0
package dev.stoa.credentials;

import java.util.List;
import java.util.stream.Collectors;

/** From where a pair may be used; from everywhere, if there is no network in it. */
public final class Networks {

    /** The most that a pair may name; the database says the same. */
    static final int MOST = 20;

    private final List<Network> all;

    private Networks(List<Network> all) {
        this.all = List.copyOf(all);
    }

    /**
     * Reads what somebody typed: addresses and networks, separated by blanks, commas or lines.
     *
     * @throws NetworksInvalid if one is neither
     * @throws TooManyNetworks if they are more than 20
     */
    public static Networks parse(String text) {
        var words = text.replace(',', ' ').strip();
        if (words.isEmpty()) {
            return new Networks(List.of());
        }
        var named = List.of(words.split("\\s+"));
        if (named.size() > MOST) {
            throw new TooManyNetworks(named.size(), MOST);
        }
        return new Networks(named.stream()
                .map(word -> Network.parse(word).orElseThrow(() -> new NetworksInvalid(cut(word))))
                .distinct()
                .toList());
    }

    /** Whether who calls from this address may use the pair. */
    boolean admit(String address) {
        return all.isEmpty() || all.stream().anyMatch(network -> network.has(address));
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }

    /** Each as it would be typed. */
    public List<String> words() {
        return all.stream().map(Network::toString).toList();
    }

    @Override
    public String toString() {
        return words().stream().collect(Collectors.joining(", "));
    }

    private static String cut(String word) {
        return word.length() <= 64 ? word : word.substring(0, 64);
    }
}
