// SPDX-License-Identifier: Apache-2.0
package dev.stoa.keycloak;

import java.nio.file.Path;

/** Where the build says Keycloak's distribution and our jar for it are, and where it may be unpacked. */
public final class KeycloakFiles {

    private KeycloakFiles() {}

    public static Path distribution() {
        return named("stoa.keycloak.distribution");
    }

    /** The jar that this build has made of realm-config: the extension, the theme and the realm's text. */
    public static Path realm() {
        return named("stoa.realm");
    }

    public static Path work() {
        return named("stoa.keycloak.work");
    }

    private static Path named(String property) {
        var value = System.getProperty(property);
        if (value == null) {
            throw new IllegalStateException("The system property " + property + " is not set; the build sets it.");
        }
        return Path.of(value);
    }
}
