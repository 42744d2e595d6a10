// SPDX-License-Identifier: Apache-2.0
package dev.stoa.bench;

import dev.stoa.database.PostgresServer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;

/** PostgreSQL's log while it tells every statement: what reaches the database is counted there and nowhere else. */
final class StatementLog implements AutoCloseable {

    private static final Pattern STATEMENT =
            Pattern.compile("^stoa_app\\|LOG:  (?:statement|execute [^:]*): (.*)$", Pattern.MULTILINE);
    private static final Pattern BRACKET = Pattern.compile("(?i)(?:begin|commit|rollback)\\b.*");

    private final PostgresServer server;
    private final Path file;

    private StatementLog(PostgresServer server, Path file) {
        this.server = server;
        this.file = file;
    }

    static StatementLog open(PostgresServer server, Path file) throws SQLException {
        var log = new StatementLog(server, file);
        log.set("log_line_prefix", "'%u|'");
        log.set("log_statement", "'all'");
        log.reload();
        return log;
    }

    /** The first line of each statement that the console sends meanwhile; what opens and ends transactions left out. */
    List<String> during(Callable<?> work) throws Exception {
        var before = Files.size(file);
        work.call();
        return statements(text(before));
    }

    static List<String> statements(String log) {
        return STATEMENT
                .matcher(log)
                .results()
                .map(found -> found.group(1))
                .filter(statement -> !BRACKET.matcher(statement).matches())
                .toList();
    }

    private String text(long from) throws IOException {
        try (var channel = Files.newInputStream(file)) {
            channel.skipNBytes(from);
            return new String(channel.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private void set(String name, String value) throws SQLException {
        execute("alter system set " + name + " = " + value);
    }

    private void reload() throws SQLException {
        execute("select pg_reload_conf()");
    }

    private void execute(String sql) throws SQLException {
        try (var connection = server.connect("postgres");
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Telling costs time, so nothing else is measured meanwhile. */
    @Override
    public void close() throws SQLException {
        set("log_statement", "'none'");
        reload();
    }
}
