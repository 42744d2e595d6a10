// SPDX-License-Identifier: Apache-2.0
package dev.stoa.container;

import dev.stoa.database.PostgresServer;
import dev.stoa.database.RolePasswords;
import dev.stoa.database.StoaDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.commons.io.FileUtils;

/**
 * The PostgreSQL behind the deployment; it lasts as long as the tests' own process, and can be killed and come back.
 */
final class DeployedDatabase {

    private static final Path DIRECTORY = Path.of("target/container/postgres");
    private static final String SUPERUSER_PASSWORD = "only-for-this-run";

    private final RolePasswords passwords = RolePasswords.generate();
    private PostgresServer server;

    private DeployedDatabase(PostgresServer server) {
        this.server = server;
    }

    static DeployedDatabase start() throws IOException, SQLException {
        FileUtils.deleteDirectory(DIRECTORY.toFile());
        var database = new DeployedDatabase(PostgresServer.in(DIRECTORY, 0, SUPERUSER_PASSWORD));
        Runtime.getRuntime().addShutdownHook(new Thread(database::close));
        StoaDatabase.create(database.server, database.passwords);
        return database;
    }

    String url() {
        return server.jdbcUrl(StoaDatabase.NAME);
    }

    String ownerPassword() {
        return passwords.owner();
    }

    String password() {
        return passwords.app();
    }

    /** Ends it as a crash would: without a word to anybody. */
    void kill() throws IOException, InterruptedException, ExecutionException, TimeoutException {
        var process = server.process().orElseThrow();
        process.destroyForcibly();
        process.onExit().get(10, TimeUnit.SECONDS);
    }

    /** Starts it again with the same data, on the same port. */
    void comeBack() throws IOException {
        server.close(); // It is dead already; what is closed here is the lock on its directory.
        server = PostgresServer.in(DIRECTORY, server.port(), SUPERUSER_PASSWORD);
    }

    private void close() {
        try {
            server.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
