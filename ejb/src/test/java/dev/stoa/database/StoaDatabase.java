// SPDX-License-Identifier: Apache-2.0
package dev.stoa.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.flywaydb.core.Flyway;

/** Makes Stoa's roles, its two databases and its tables; what is there already stays as it is. */
public final class StoaDatabase {

    public static final String NAME = "stoa";
    public static final String OWNER = "stoa_owner";
    public static final String APP = "stoa_app";
    public static final String KEYCLOAK = "keycloak";

    private static final String ROLES = "/db/bootstrap/roles.sql";

    private StoaDatabase() {}

    /** Creates all of it with new passwords. */
    public static RolePasswords create(PostgresServer server) throws IOException, SQLException {
        var passwords = RolePasswords.generate();
        create(server, passwords);
        return passwords;
    }

    /** Creates what is missing, sets the passwords and brings the tables up to date. */
    public static void create(PostgresServer server, RolePasswords passwords) throws IOException, SQLException {
        try (var connection = server.connect("postgres")) {
            execute(connection, roles(passwords));
            createDatabase(connection, NAME, OWNER);
            createDatabase(connection, KEYCLOAK, KEYCLOAK);
        }
        migrate(server.jdbcUrl(NAME), passwords.owner());
    }

    private static String roles(RolePasswords passwords) throws IOException {
        return script().replace(":'owner_password'", quoted(passwords.owner()))
                .replace(":'app_password'", quoted(passwords.app()))
                .replace(":'keycloak_password'", quoted(passwords.keycloak()));
    }

    private static String script() throws IOException {
        try (var stream = StoaDatabase.class.getResourceAsStream(ROLES)) {
            if (stream == null) {
                throw new IOException(ROLES + " is not on the class path");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String quoted(String value) {
        return "'" + value.replace("'", "''") + "'";
    }

    private static void createDatabase(Connection connection, String name, String owner) throws SQLException {
        try (var existing = connection.prepareStatement("select from pg_database where datname = ?")) {
            existing.setString(1, name);
            if (!existing.executeQuery().next()) {
                execute(connection, "create database " + name + " owner " + owner);
            }
        }
        // Each database is for its own roles only; by default everybody may connect.
        for (var change :
                List.of("revoke all on database %s from public", "grant connect on database %s to " + owner)) {
            execute(connection, change.formatted(name));
        }
        if (name.equals(NAME)) {
            execute(connection, "grant connect on database " + NAME + " to " + APP);
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Brings the tables up to date. */
    static void migrate(String url, String ownerPassword) {
        Flyway.configure()
                .loggers("slf4j")
                .dataSource(url, OWNER, ownerPassword)
                .locations("classpath:db/migration")
                .defaultSchema("migrations")
                .load()
                .migrate();
    }
}
