// SPDX-License-Identifier: Apache-2.0
package dev.stoa.identity.keycloak;

import dev.stoa.Json;
import dev.stoa.database.Passwords;
import dev.stoa.database.PostgresServer;
import dev.stoa.keycloak.KeycloakFiles;
import dev.stoa.keycloak.KeycloakInstallation;
import dev.stoa.keycloak.KeycloakServer;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The realm as the product has it, in a real Keycloak with a database of its own. */
final class StoaRealm implements AutoCloseable {

    private static final String SECRET = Passwords.generate();

    private final PostgresServer database;
    private final KeycloakServer server;

    private StoaRealm(PostgresServer database, KeycloakServer server) {
        this.database = database;
        this.server = server;
    }

    static StoaRealm start(Path directory) throws IOException, SQLException {
        var provider = Path.of(System.getProperty("stoa.realm"));
        var installation =
                KeycloakInstallation.prepare(KeycloakFiles.distribution(), KeycloakFiles.work(), List.of(provider));
        var database = PostgresServer.throwaway();
        try (var connection = database.connect("postgres");
                var statement = connection.createStatement()) {
            statement.execute("create database keycloak");
        }
        return new StoaRealm(database, KeycloakServer.start(installation, settings(database, directory)));
    }

    KeycloakSettings asTheConsole() {
        return new KeycloakSettings(server.url() + "/realms/stoa", "console", SECRET);
    }

    /** Makes a person and hands out his subject. */
    String newPerson() throws IOException {
        var name = UUID.randomUUID().toString();
        var person = Json.createObjectBuilder()
                .add("username", name)
                .add("email", name + "@example.com")
                .add("firstName", "Ada")
                .add("enabled", true)
                .build();
        server.admin().post("/stoa/users", person.toString());
        return array("/stoa/users?exact=true&username=" + name).getJsonObject(0).getString("id");
    }

    /** What an access token of the console would say of this person's organizations. */
    JsonObject organizationsInToken(String subject, String scope) throws IOException {
        var client = array("/stoa/clients?clientId=console").getJsonObject(0).getString("id");
        var token = read(server.admin()
                .get("/stoa/clients/" + client + "/evaluate-scopes/generate-example-access-token?userId=" + subject
                        + "&scope=" + KeycloakConnection.encoded(scope))
                .body());
        return Optional.ofNullable(token.getJsonObject("organization")).orElse(JsonObject.EMPTY_JSON_OBJECT);
    }

    JsonArray organizations(String alias) throws IOException {
        return array("/stoa/organizations?exact=true&search=" + alias);
    }

    JsonArray groups(String organization) throws IOException {
        return array("/stoa/organizations/" + organization + "/groups");
    }

    /** Somebody lets a group of an organization have a role of any client, past the console. */
    void grantByHand(String organization, String group, String client, String role) throws IOException {
        var id = array("/stoa/clients?clientId=" + client).getJsonObject(0).getString("id");
        var found = server.admin().get("/stoa/clients/" + id + "/roles/" + role).body();
        var path = "/stoa/organizations/" + organization + "/groups/" + group + "/role-mappings/clients/" + id;
        server.admin().post(path, "[" + found + "]");
    }

    boolean knows(String subject) throws IOException {
        return server.admin().get("/stoa/users/" + subject).statusCode() == HttpURLConnection.HTTP_OK;
    }

    private JsonArray array(String path) throws IOException {
        try (var reader =
                Json.createReader(new StringReader(server.admin().get(path).body()))) {
            return reader.readArray();
        }
    }

    private static JsonObject read(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            return reader.readObject();
        }
    }

    private static dev.stoa.keycloak.KeycloakSettings settings(PostgresServer database, Path directory)
            throws IOException {
        return new dev.stoa.keycloak.KeycloakSettings(
                0,
                new dev.stoa.keycloak.KeycloakSettings.Database(
                        database.jdbcUrl("keycloak"), PostgresServer.SUPERUSER, database.superuserPassword()),
                Passwords.generate(),
                Optional.of(realm(directory)),
                Map.of(
                        "STOA_PUBLIC_URL", "http://127.0.0.1:8080",
                        "STOA_CONSOLE_SECRET", SECRET,
                        "STOA_SMTP_HOST", "127.0.0.1",
                        "STOA_SMTP_PORT", "25",
                        "STOA_SMTP_FROM", "stoa@example.com"),
                directory.resolve("keycloak.log"));
    }

    private static Path realm(Path directory) throws IOException {
        try (var text = StoaRealm.class.getResourceAsStream("/realm/stoa-realm.json")) {
            return Files.write(directory.resolve("stoa-realm.json"), text.readAllBytes());
        }
    }

    @Override
    public void close() {
        server.close();
        try {
            database.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
