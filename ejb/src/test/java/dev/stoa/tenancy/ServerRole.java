// SPDX-License-Identifier: Apache-2.0
package dev.stoa.tenancy;

import static java.util.stream.Collectors.joining;

import dev.stoa.database.PostgresServer;
import dev.stoa.database.StoaDatabase;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Stoa's database as the server's role sees it: each call is a transaction, for a tenant or for none. */
public final class ServerRole implements AutoCloseable {

    private final PostgresServer server;
    private final Connection connection;

    private ServerRole(PostgresServer server, Connection connection) {
        this.server = server;
        this.connection = connection;
    }

    public static ServerRole on(PostgresServer server) throws IOException, SQLException {
        var passwords = StoaDatabase.create(server);
        var connection = server.connect(StoaDatabase.NAME, StoaDatabase.APP, passwords.app());
        connection.setAutoCommit(false);
        return new ServerRole(server, connection);
    }

    /** Makes a tenant that nobody else uses; the server itself could open one only for a person. */
    public long newTenant() throws SQLException {
        var insert = """
                insert into tenancy.tenant (state, company_id, name, created_by, created_at, resume_at)
                    select 'READY', '1' || lpad((count(*) + 1)::text, 8, '0'), 'Ada Ltd', '%s', now(), now()
                      from tenancy.tenant
                    returning id
                """;
        try (var superuser = server.connect(StoaDatabase.NAME);
                var statement = superuser.createStatement();
                var row = statement.executeQuery(insert.formatted(UUID.randomUUID()))) {
            row.next();
            return row.getLong(1);
        }
    }

    /** The first column of what the statement answers, or the number of rows that it changed. */
    public List<String> withoutTenant(String sql) throws SQLException {
        return inTransaction("select 1", sql);
    }

    /** For the tenant, on all its projects. */
    public List<String> as(long tenant, String sql) throws SQLException {
        return inTransaction(settings(tenant, true, "{}"), sql);
    }

    /** For the tenant, on these of its projects only. */
    public List<String> as(long tenant, Set<UUID> projects, String sql) throws SQLException {
        var list = projects.stream().map(UUID::toString).collect(joining(",", "{", "}"));
        return inTransaction(settings(tenant, false, list), sql);
    }

    private static String settings(long tenant, boolean allProjects, String projects) {
        return """
                select set_config('app.tenant_id', '%d', true), set_config('app.all_projects', '%b', true),
                       set_config('app.projects', '%s', true)
                """.formatted(tenant, allProjects, projects);
    }

    private List<String> inTransaction(String first, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(first);
            var rows = new ArrayList<String>();
            if (statement.execute(sql)) {
                var answer = statement.getResultSet();
                while (answer.next()) {
                    rows.add(answer.getString(1));
                }
            } else {
                rows.add(Integer.toString(statement.getUpdateCount()));
            }
            connection.commit();
            return rows;
        } catch (SQLException refused) {
            connection.rollback();
            throw refused;
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
