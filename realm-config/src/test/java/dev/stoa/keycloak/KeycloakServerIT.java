// SPDX-License-Identifier: Apache-2.0
package dev.stoa.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.database.Passwords;
import dev.stoa.database.PostgresServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeycloakServerIT {

    private static final String ADMIN_PASSWORD = Passwords.generate();
    private static final String REALM = "{\"realm\":\"tried\",\"enabled\":true,\"displayName\":\"${TRIED_NAME}\"}";

    @Test
    void importsARealmAndKeepsItOverARestart(@TempDir Path directory) throws IOException, SQLException {
        var installation = KeycloakInstallation.prepare(
                KeycloakFiles.distribution(), KeycloakFiles.work(), List.of(KeycloakFiles.realm()));
        var realm = Files.writeString(directory.resolve("tried.json"), REALM);

        try (var database = PostgresServer.throwaway()) {
            database.connect("postgres").createStatement().execute("create database keycloak");
            var settings = settings(database, Optional.of(realm), directory.resolve("keycloak.log"));
            try (var server = KeycloakServer.start(installation, settings)) {
                assertThat(server.admin().get("/tried").body()).contains("\"displayName\":\"Filled in\"");
            }
            try (var server = KeycloakServer.start(installation, settings)) {
                assertThat(server.admin().get("/tried").statusCode()).isEqualTo(200);
            }
        }
    }

    private static KeycloakSettings settings(PostgresServer database, Optional<Path> realm, Path log) {
        return new KeycloakSettings(
                0,
                new KeycloakSettings.Database(
                        database.jdbcUrl("keycloak"), PostgresServer.SUPERUSER, database.superuserPassword()),
                ADMIN_PASSWORD,
                realm,
                Map.of("TRIED_NAME", "Filled in"),
                log);
    }
}
