// SPDX-License-Identifier: Apache-2.0
package dev.stoa.system;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;

/**
 * What the platform is made of; the build says where each file is.
 *
 * @param keycloakWork where Keycloak is unpacked and built, when not in the data directory
 */
record PlatformFiles(Path war, Path realm, Path payaraMicro, Path keycloak, Optional<Path> keycloakWork) {

    static PlatformFiles of(Properties properties) {
        return new PlatformFiles(
                file(properties, "stoa.war"),
                file(properties, "stoa.realm"),
                file(properties, "stoa.payara-micro"),
                file(properties, "stoa.keycloak.distribution"),
                Optional.ofNullable(properties.getProperty("stoa.keycloak.work"))
                        .map(Path::of));
    }

    private static Path file(Properties properties, String name) {
        var path = properties.getProperty(name);
        if (path == null || !Files.isRegularFile(Path.of(path))) {
            throw new PlatformRefused(name + " (" + path + ") is not a file; start the platform by mvn -Prun.");
        }
        return Path.of(path);
    }
}
