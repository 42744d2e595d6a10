// SPDX-License-Identifier: Apache-2.0
package dev.stoa.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.Closeable;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import org.apache.commons.io.FileUtils;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A real PostgreSQL for tests and the local platform: on 127.0.0.1 only, nobody enters without a password, and what it
 * has confirmed survives a crash.
 *
 * <p>A persistent one ends a server that an earlier, killed run left behind on the same data.
 */
public final class PostgresServer implements Closeable {

    public static final String SUPERUSER = "postgres";

    private static final Duration LONGEST_START = Duration.ofMinutes(1);

    private final EmbeddedPostgres server;
    private final String superuserPassword;
    private final Path directory;
    private final boolean throwaway;

    private PostgresServer(EmbeddedPostgres server, String superuserPassword, Path directory, boolean throwaway) {
        this.server = server;
        this.superuserPassword = superuserPassword;
        this.directory = directory;
        this.throwaway = throwaway;
    }

    /** Starts an empty server on a free port; its data go when it is closed. */
    public static PostgresServer throwaway() throws IOException {
        var directory = Files.createTempDirectory("stoa-postgres");
        var password = Passwords.generate();
        return new PostgresServer(start(directory, 0, password, null), password, directory, true);
    }

    /** Starts the server whose data are in this directory; the password is the one that its first start was given. */
    public static PostgresServer in(Path directory, int port, String superuserPassword) throws IOException {
        Files.createDirectories(directory);
        endForgotten(directory);
        var server = start(directory, port, superuserPassword, directory.resolve("program"));
        return new PostgresServer(server, superuserPassword, directory, false);
    }

    /** Ends the server that an earlier, killed run left behind on this directory, if there is one. */
    public static void endForgotten(Path directory) throws IOException {
        ForgottenPostmaster.of(directory.resolve("data")).ifPresent(ForgottenPostmaster::end);
    }

    private static EmbeddedPostgres start(Path directory, int port, String password, @Nullable Path program)
            throws IOException {
        var log = Redirect.appendTo(directory.resolve("postgresql.log").toFile());
        var passwordFile = Files.createTempFile("stoa-postgres", ".password");
        try {
            Files.writeString(passwordFile, password);
            var builder = EmbeddedPostgres.builder()
                    .setDataDirectory(directory.resolve("data"))
                    .setCleanDataDirectory(false)
                    .setPort(port)
                    .setPGStartupWait(LONGEST_START)
                    .setRegisterShutdownHook(false)
                    .setOutputRedirector(log)
                    .setErrorRedirector(log)
                    // These two reach initdb: from its first moment on, nobody enters without the password.
                    .setLocaleConfig("auth", "scram-sha-256")
                    .setLocaleConfig("pwfile", passwordFile.toString())
                    .setConnectConfig("password", password)
                    .setServerConfig("listen_addresses", "127.0.0.1")
                    .setServerConfig("unix_socket_directories", "")
                    // The library starts it with both off, and a confirmed commit would then not outlive a crash.
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("max_connections", "100")
                    .setServerConfig("shared_buffers", "64MB");
            if (program != null) {
                builder.setOverrideWorkingDirectory(program.toFile());
            }
            return builder.start();
        } finally {
            Files.delete(passwordFile);
        }
    }

    public int port() {
        return server.getPort();
    }

    public String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port() + "/" + database;
    }

    public String superuserPassword() {
        return superuserPassword;
    }

    /** Connects as superuser. */
    public Connection connect(String database) throws SQLException {
        return connect(database, SUPERUSER, superuserPassword);
    }

    public Connection connect(String database, String user, String password) throws SQLException {
        // Not over the DriverManager: within Maven that one does not see the driver.
        var source = new PGSimpleDataSource();
        source.setUrl(jdbcUrl(database));
        return source.getConnection(user, password);
    }

    /** The server's first process, so that a test can kill it; empty when it is gone. */
    public Optional<ProcessHandle> process() throws IOException {
        return ForgottenPostmaster.of(directory.resolve("data")).map(ForgottenPostmaster::process);
    }

    @Override
    public void close() throws IOException {
        server.close();
        if (throwaway) {
            FileUtils.deleteDirectory(directory.toFile());
        }
    }
}
