// SPDX-License-Identifier: Apache-2.0
package dev.stoa.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresServerIT {

    private static final String PASSWORD = Passwords.generate();

    @Test
    void keepsWhatItConfirmed() throws IOException, SQLException {
        try (var server = PostgresServer.throwaway();
                var connection = server.connect("postgres")) {
            assertThat(show(connection, "fsync")).isEqualTo("on");
            assertThat(show(connection, "synchronous_commit")).isEqualTo("on");
        }
    }

    @Test
    void letsNobodyInWithoutThePassword() throws IOException {
        try (var server = PostgresServer.throwaway()) {
            assertThatThrownBy(() -> server.connect("postgres", PostgresServer.SUPERUSER, "guessed"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("password authentication failed");
        }
    }

    @Test
    void listensOnTheLoopbackAddressOnly() throws IOException, SQLException {
        try (var server = PostgresServer.throwaway();
                var connection = server.connect("postgres")) {
            assertThat(show(connection, "listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(show(connection, "unix_socket_directories")).isEmpty();
        }
    }

    @Test
    void survivesARestart(@TempDir Path directory) throws IOException, SQLException {
        try (var server = PostgresServer.in(directory, 0, PASSWORD);
                var connection = server.connect("postgres")) {
            connection.createStatement().execute("create table kept (word text)");
        }

        try (var server = PostgresServer.in(directory, 0, PASSWORD);
                var connection = server.connect("postgres")) {
            assertThat(connection.createStatement().execute("select word from kept"))
                    .isTrue();
        }
    }

    @Test
    void endsAServerThatAKilledRunLeftBehind(@TempDir Path directory) throws IOException, SQLException {
        // Not closed, as after a kill of the launcher.
        @SuppressWarnings("resource")
        var forgotten = PostgresServer.in(directory, 0, PASSWORD);
        var process = forgotten.process().orElseThrow();
        forgotten.connect("postgres").createStatement().execute("create table kept (word text)");

        ForgottenPostmaster.of(directory.resolve("data")).orElseThrow().end();

        assertThat(process.isAlive()).isFalse();
        assertThat(forgotten.process()).isEmpty();
    }

    private static String show(Connection connection, String setting) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("show " + setting)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
