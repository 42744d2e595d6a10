// SPDX-License-Identifier: Apache-2.0
package dev.stoa.realm.settings;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.stoa.database.Passwords;
import dev.stoa.database.PostgresServer;
import dev.stoa.keycloak.KeycloakFiles;
import dev.stoa.keycloak.KeycloakInstallation;
import dev.stoa.keycloak.KeycloakServer;
import dev.stoa.keycloak.KeycloakSettings;
import dev.stoa.outside.Outside;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The realm after one start of Keycloak, and after two nodes have started at once with other settings. */
class SettingsIT {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final String password = Passwords.generate();

    @TempDir
    Path folder;

    @Test
    void theRealmFollowsThemAtEachStartAlsoOfTwoNodesAtOnce() throws IOException, SQLException {
        var installation = KeycloakInstallation.prepare(
                KeycloakFiles.distribution(), KeycloakFiles.work(), List.of(KeycloakFiles.realm()));
        try (var database = PostgresServer.throwaway();
                var outside = Outside.start()) {
            create(database);
            try (var first = KeycloakServer.start(installation, settings(database, "first", environment(outside)))) {
                assertThat(alias(first, "github").path("enabled").asBoolean()).isTrue();
                assertThat(attribute(first, "stoa.terms.version")).isEmpty();
            }
            var changed = environment(outside);
            changed.remove("STOA_GITHUB_CLIENT_ID");
            changed.put("STOA_TERMS_VERSION", "2027-01-01");
            changed.put("STOA_TERMS_URL", "https://example.com/terms");
            changed.put("STOA_PRIVACY_URL", "javascript:alert(1)");
            try (var one = KeycloakServer.launch(installation, settings(database, "one", changed));
                    var other = KeycloakServer.launch(installation, settings(database, "other", changed))) {
                one.awaitReady();
                other.awaitReady();
                assertThat(alias(one, "github").path("enabled").asBoolean()).isFalse();
                assertThat(alias(other, "google").path("enabled").asBoolean()).isTrue();
                assertThat(attribute(other, "stoa.terms.version")).isEqualTo("2027-01-01");
                assertThat(attribute(one, "stoa.terms.url")).isEqualTo("https://example.com/terms");
                assertThat(attribute(one, "stoa.privacy.url")).isEmpty();
            }
            assertThat(logs()).contains("People can come from wechat now").doesNotContain(secret(outside));
        }
    }

    private static void create(PostgresServer database) throws SQLException {
        try (var connection = database.connect("postgres");
                var statement = connection.createStatement()) {
            statement.execute("create database keycloak");
        }
    }

    private KeycloakSettings settings(PostgresServer database, String node, Map<String, String> environment)
            throws IOException {
        var access = new KeycloakSettings.Database(
                database.jdbcUrl("keycloak"), PostgresServer.SUPERUSER, database.superuserPassword());
        var log = folder.resolve(node + ".log");
        var realm = node.equals("first") ? Optional.of(realmFile()) : Optional.<Path>empty();
        return new KeycloakSettings(0, access, password, realm, environment, log);
    }

    private Path realmFile() throws IOException {
        var file = folder.resolve("realm.json");
        try (InputStream realm = Objects.requireNonNull(getClass().getResourceAsStream("/realm/stoa-realm.json"))) {
            Files.write(file, realm.readAllBytes());
        }
        return file;
    }

    private static Map<String, String> environment(Outside outside) {
        var environment = new HashMap<>(outside.settings());
        environment.put("STOA_PUBLIC_URL", "http://127.0.0.1:9");
        environment.put("STOA_CONSOLE_SECRET", Passwords.generate());
        environment.put("STOA_SMTP_HOST", "127.0.0.1");
        environment.put("STOA_SMTP_PORT", "9");
        environment.put("STOA_SMTP_FROM", "stoa@example.com");
        return environment;
    }

    private static String secret(Outside outside) {
        return Objects.requireNonNull(outside.settings().get("STOA_GITHUB_CLIENT_SECRET"));
    }

    private static JsonNode alias(KeycloakServer server, String alias) throws IOException {
        return JSON.readTree(
                server.admin().get("/stoa/identity-provider/instances/" + alias).body());
    }

    private static String attribute(KeycloakServer server, String name) throws IOException {
        return JSON.readTree(server.admin().get("/stoa").body())
                .path("attributes")
                .path(name)
                .asText();
    }

    private String logs() throws IOException {
        var all = new StringBuilder();
        for (var node : List.of("first", "one", "other")) {
            all.append(Files.readString(folder.resolve(node + ".log")));
        }
        return all.toString();
    }
}
