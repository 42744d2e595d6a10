// SPDX-License-Identifier: Apache-2.0
package dev.stoa.keycloak;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * What one start of Keycloak is told.
 *
 * @param port 0 for a free one
 * @param adminPassword of the master realm's user {@code admin}; taken at the first start on a database
 * @param realm an import file; read only when its realm does not exist yet
 * @param environment fills the import file's placeholders
 * @param log written anew at each start
 */
public record KeycloakSettings(
        int port,
        Database database,
        String adminPassword,
        Optional<Path> realm,
        Map<String, String> environment,
        Path log) {

    /** Where Keycloak keeps its data. */
    public record Database(String url, String user, String password) {}
}
