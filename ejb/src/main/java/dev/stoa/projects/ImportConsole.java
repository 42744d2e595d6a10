// SPDX-License-Identifier: Apache-2.0
package dev.stoa.projects;

import dev.stoa.Party;
import dev.stoa.Unavailable;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import java.util.stream.Stream;

/**
 * Another console that the operator lets accounts take projects over from. Only those that he names are ever called:
 * what such a console says is believed, and an account that could name one of its own would get any App ID it likes.
 */
record ImportConsole(URI base) {

    private static final String LOOPBACK = "127.0.0.1";

    /**
     * Reads the setting {@code stoa.import.consoles}: addresses with commas between them.
     *
     * @throws IllegalArgumentException if one of them is not {@code https://host[:port][/path]}; on this machine
     *     {@code http://127.0.0.1:port} will do
     */
    static List<ImportConsole> parse(String setting) {
        return Stream.of(setting.split(","))
                .map(String::strip)
                .filter(address -> !address.isEmpty())
                .map(address -> new ImportConsole(URI.create(address)).requirePlain())
                .toList();
    }

    /** As people choose it. */
    String name() {
        return base.toString();
    }

    URI projects() {
        return URI.create(base + "/dev/v1/projects");
    }

    /** @throws Unavailable if its name leads into a network that is not public, or nowhere */
    void requirePublic() {
        if (isOnThisMachine()) {
            return;
        }
        try {
            if (!Stream.of(InetAddress.getAllByName(base.getHost())).allMatch(PublicAddress::isPublic)) {
                throw new Unavailable(Party.OTHER_CONSOLE, "its address is not a public one");
            }
        } catch (UnknownHostException unknown) {
            throw new Unavailable(Party.OTHER_CONSOLE, unknown);
        }
    }

    private boolean isOnThisMachine() {
        return "http".equals(base.getScheme()) && LOOPBACK.equals(base.getHost());
    }

    private ImportConsole requirePlain() {
        var known = isOnThisMachine() || ("https".equals(base.getScheme()) && base.getHost() != null);
        if (!known
                || base.getRawQuery() != null
                || base.getRawFragment() != null
                || base.getRawUserInfo() != null
                || base.toString().endsWith("/")) {
            throw new IllegalArgumentException("stoa.import.consoles: " + base + " is no https://host[:port][/path]");
        }
        return this;
    }
}
