// SPDX-License-Identifier: Apache-2.0
package dev.stoa.realm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.stoa.database.Passwords;
import dev.stoa.database.PostgresServer;
import dev.stoa.keycloak.Inbox;
import dev.stoa.keycloak.InboxMessage;
import dev.stoa.keycloak.KeycloakFiles;
import dev.stoa.keycloak.KeycloakInstallation;
import dev.stoa.keycloak.KeycloakServer;
import dev.stoa.keycloak.KeycloakSettings;
import dev.stoa.outside.Outside;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The realm as the build made it, imported into a real Keycloak on PostgreSQL, with a mailbox beside it. */
public final class RealmServer implements AutoCloseable {

    /** Nobody answers there; a test reads where it is sent, and does not go. */
    static final String CONSOLE = "http://127.0.0.1:9";

    static final String CONSOLE_SECRET = Passwords.generate();

    private static final ObjectMapper JSON = new ObjectMapper();

    private final PostgresServer database;
    private final Inbox inbox;
    private final Outside outside;
    private final KeycloakServer keycloak;

    private RealmServer(PostgresServer database, Inbox inbox, Outside outside, KeycloakServer keycloak) {
        this.database = database;
        this.inbox = inbox;
        this.outside = outside;
        this.keycloak = keycloak;
    }

    static RealmServer start() throws IOException, SQLException {
        var installation = KeycloakInstallation.prepare(
                KeycloakFiles.distribution(), KeycloakFiles.work(), List.of(KeycloakFiles.realm()));
        var database = PostgresServer.throwaway();
        try (var connection = database.connect("postgres");
                var statement = connection.createStatement()) {
            statement.execute("create database keycloak");
        }
        var inbox = Inbox.start();
        var outside = Outside.start();
        var settings = settings(database, environment(inbox, outside));
        return new RealmServer(database, inbox, outside, KeycloakServer.start(installation, settings));
    }

    private static KeycloakSettings settings(PostgresServer database, Map<String, String> environment)
            throws IOException {
        return new KeycloakSettings(
                0,
                new KeycloakSettings.Database(
                        database.jdbcUrl("keycloak"), PostgresServer.SUPERUSER, database.superuserPassword()),
                Passwords.generate(),
                Optional.of(realmFile()),
                environment,
                Path.of("target", "keycloak.log"));
    }

    private static Map<String, String> environment(Inbox inbox, Outside outside) {
        var environment = new HashMap<>(outside.settings());
        environment.putAll(Map.of(
                "STOA_PUBLIC_URL",
                CONSOLE,
                "STOA_CONSOLE_SECRET",
                CONSOLE_SECRET,
                "STOA_SMTP_HOST",
                "127.0.0.1",
                "STOA_SMTP_PORT",
                String.valueOf(inbox.smtpPort()),
                "STOA_SMTP_FROM",
                "stoa@example.com",
                // All tests come from one address.
                "STOA_SIGN_UP_CODES_PER_NETWORK",
                "1000",
                "STOA_SIGN_IN_FAILURES_PER_NETWORK",
                "1000"));
        environment.putAll(inbox.smsSettings());
        return environment;
    }

    private static Path realmFile() throws IOException {
        var file = Files.createTempFile("stoa-realm", ".json");
        try (var realm = Objects.requireNonNull(RealmServer.class.getResourceAsStream("/realm/stoa-realm.json"))) {
            Files.write(file, realm.readAllBytes());
        }
        return file;
    }

    String url() {
        return keycloak.url();
    }

    String realmUrl() {
        return url() + "/realms/stoa";
    }

    /** The newest mail to this address, or text message to this number. */
    Optional<InboxMessage> mailTo(String address) {
        return inbox.messages(address).stream().findFirst();
    }

    /** The mail to this address, once it has come. */
    InboxMessage awaitMailTo(String address) {
        return inbox.await(address).orElseThrow();
    }

    int mailsTo(String address) {
        return inbox.messages(address).size();
    }

    /** Reads from the admin API, below the realm. */
    JsonNode read(String path) throws IOException {
        return JSON.readTree(keycloak.admin().get("/stoa" + path).body());
    }

    void create(String path, Object content) throws IOException {
        var answer = keycloak.admin().post("/stoa" + path, JSON.writeValueAsString(content));
        if (answer.statusCode() >= 300) {
            throw new IOException(path + " answered " + answer.statusCode() + ": " + answer.body());
        }
    }

    /** Changes what the content names. */
    void change(String path, Object content) throws IOException {
        var answer = keycloak.admin().put("/stoa" + path, JSON.writeValueAsString(content));
        if (answer.statusCode() >= 300) {
            throw new IOException(path + " answered " + answer.statusCode() + ": " + answer.body());
        }
    }

    void remove(String path) throws IOException {
        keycloak.admin().delete("/stoa" + path);
    }

    JsonNode user(String email) throws IOException {
        return read("/users?exact=true&email=" + email).path(0);
    }

    /** Whose proven number this is. */
    JsonNode userOfNumber(String number) throws IOException {
        return usersOfNumber(number).path(0);
    }

    JsonNode usersOfNumber(String number) throws IOException {
        var query = "phoneNumber:" + number + " phoneNumberVerified:true";
        return read("/users?briefRepresentation=false&q=" + URLEncoder.encode(query, StandardCharsets.UTF_8));
    }

    /** Does something under other settings of a required action. */
    void withActionSettings(String action, Map<String, String> changed, Trial trial) throws IOException {
        var path = "/authentication/required-actions/" + action + "/config";
        var present = read(path);
        keycloak.admin().put("/stoa" + path, JSON.writeValueAsString(Map.of("config", changed)));
        try {
            trial.run();
        } finally {
            keycloak.admin().put("/stoa" + path, JSON.writeValueAsString(present));
        }
    }

    /** Does something while an attribute of the realm is another. */
    void withAttribute(String name, String value, Trial trial) throws IOException {
        var present = read("");
        var changed = (ObjectNode) present.deepCopy();
        ((ObjectNode) changed.path("attributes")).put(name, value);
        change("", changed);
        try {
            trial.run();
        } finally {
            change("", present);
        }
    }

    /** Does something under other limits for the codes of the sign-up. */
    void withCodeSettings(Map<String, String> changed, Trial trial) throws IOException {
        withSettings("stoa sign-up", "stoa-sign-up-code", changed, trial);
    }

    /** Does something under other settings of a step. */
    void withSettings(String flow, String step, Map<String, String> changed, Trial trial) throws IOException {
        var id = settingsId(flow, step);
        var present = read("/authentication/config/" + id);
        var settings = new HashMap<String, String>();
        present.path("config")
                .properties()
                .forEach(set -> settings.put(set.getKey(), set.getValue().asText()));
        settings.putAll(changed);
        write(id, Map.of("id", id, "alias", present.path("alias").asText(), "config", settings));
        try {
            trial.run();
        } finally {
            write(id, present);
        }
    }

    private void write(String id, Object settings) throws IOException {
        keycloak.admin().put("/stoa/authentication/config/" + id, JSON.writeValueAsString(settings));
    }

    private String settingsId(String flow, String step) throws IOException {
        for (var execution : read("/authentication/flows/" + flow.replace(" ", "%20") + "/executions")) {
            if (execution.path("providerId").asText().equals(step)) {
                return execution.path("authenticationConfig").asText();
            }
        }
        throw new IOException("The flow " + flow + " has no step " + step);
    }

    @Override
    public void close() throws IOException {
        keycloak.close();
        outside.close();
        inbox.close();
        database.close();
    }

    /** What a test does while something is set otherwise. */
    interface Trial {

        void run() throws IOException;
    }
}
