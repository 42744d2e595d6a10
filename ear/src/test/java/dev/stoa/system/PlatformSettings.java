// SPDX-License-Identifier: Apache-2.0
package dev.stoa.system;

import dev.stoa.keycloak.FreePort;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Properties;

/**
 * What may be chosen about the local platform; each setting is a system property of the build ({@code mvn -Prun
 * -Dstoa.port.console=9090}).
 *
 * @param data {@code stoa.data}: where the platform keeps everything, seen from the top of the checkout
 * @param fresh {@code stoa.fresh}: forget what earlier runs have stored
 * @param compilers by which Java makes the console fast
 */
public record PlatformSettings(Path data, boolean fresh, Ports ports, Compilers compilers) {

    /** How much Java does for speed. */
    enum Compilers {
        /** The first compiler alone: starts faster in half of the memory, and one developer is not a load. */
        FIRST,
        /** As a server of the product runs. */
        BOTH
    }

    /** {@code stoa.port.*}: the ports, all of them on 127.0.0.1. */
    public record Ports(int console, int keycloak, int inbox, int smtp, int outside, int postgres) {

        static Ports free() throws IOException {
            return new Ports(freePort(), freePort(), freePort(), freePort(), freePort(), freePort());
        }
    }

    static PlatformSettings of(Properties properties) {
        var root = Path.of(properties.getProperty("stoa.root", ""));
        var fresh = properties.getProperty("stoa.fresh", "false");
        var data = root.resolve(properties.getProperty("stoa.data", ".stoa"));
        var ports = new Ports(
                port(properties, "console", 8080),
                port(properties, "keycloak", 8180),
                port(properties, "inbox", 8025),
                port(properties, "smtp", 8026),
                port(properties, "outside", 8027),
                port(properties, "postgres", 8432));
        return new PlatformSettings(data.toAbsolutePath().normalize(), !fresh.equals("false"), ports, Compilers.FIRST);
    }

    /** For a test: an empty directory and ports that nobody uses. */
    static PlatformSettings throwaway(Path data) throws IOException {
        return new PlatformSettings(data.toAbsolutePath(), true, Ports.free(), Compilers.FIRST);
    }

    /** The same, run as a server of the product is. */
    PlatformSettings asServer() {
        return new PlatformSettings(data, fresh, ports, Compilers.BOTH);
    }

    private static int port(Properties properties, String name, int usual) {
        var text = properties.getProperty("stoa.port." + name, Integer.toString(usual));
        if (!text.matches("\\d{1,5}") || Integer.parseInt(text) < 1 || Integer.parseInt(text) > 65535) {
            throw new PlatformRefused("stoa.port." + name + " is " + text + "; a port is a number from 1 to 65535.");
        }
        return Integer.parseInt(text);
    }

    static int freePort() throws IOException {
        return FreePort.next();
    }
}
