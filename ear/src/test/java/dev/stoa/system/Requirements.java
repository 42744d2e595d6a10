// SPDX-License-Identifier: Apache-2.0
package dev.stoa.system;

import java.util.Locale;

/** What the machine must be for the local platform. */
final class Requirements {

    private Requirements() {}

    static void check() {
        var system = System.getProperty("os.name", "");
        var processor = System.getProperty("os.arch", "");
        // The PostgreSQL that comes with the build is the one for this system.
        if (!system.toLowerCase(Locale.ROOT).startsWith("linux") || !processor.equals("amd64")) {
            throw new PlatformRefused(
                    "The local platform runs on Linux on x86-64; this is " + system + " on " + processor + ".");
        }
        if (Runtime.version().feature() != 17) {
            throw new PlatformRefused("The local platform runs on JDK 17; this is Java "
                    + Runtime.version().feature() + ". Set JAVA_HOME to a JDK 17.");
        }
    }
}
