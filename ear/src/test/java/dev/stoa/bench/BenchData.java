// SPDX-License-Identifier: Apache-2.0
package dev.stoa.bench;

import dev.stoa.database.PostgresServer;
import dev.stoa.database.StoaDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** What the database holds while it is measured; written as a superuser, past quota and guard. */
record BenchData(PostgresServer server) {

    private static final int NO_LIMIT = 1_000_000;

    private static final String TENANTS = """
            insert into tenancy.tenant (state, company_id, name, created_by, created_at, resume_at)
                select 'READY', (200000000 + t.present + n)::text, 'Company ' || n, 'bench-' || t.present + n, now(), now()
                  from (select count(*) as present from tenancy.tenant) as t, generate_series(1, %d) as n
                returning id
            """;

    /** Projects for every tenant that has none; the last of them counts these. */
    private static final List<String> PROJECTS = List.of(
            "set session_replication_role = replica", // No trigger, no check of a foreign key: the rows are right.
            """
            insert into projects.project (tenant_id, id, version, name, app_id, use_case, stage, status, created_as,
                                          no_certificate, primary_on, created_at, updated_at)
                select t.id, uuidv7(), 1, 'Project ' || n, md5(t.id || '-' || n), 'OTHER', 'TESTING', 'ENABLED',
                       'APP_ID_AND_TOKEN', false, true, now(), now()
                  from tenancy.tenant t, generate_series(1, %1$d) as n
                 where not exists (select from projects.quota q where q.tenant_id = t.id)
            """,
            """
            insert into projects.app_id (tenant_id, app_id, project_id)
                select tenant_id, app_id, id from projects.project p
                 where not exists (select from projects.quota q where q.tenant_id = p.tenant_id)
            """,
            """
            insert into projects.quota (tenant_id, used)
                select id, %1$d from tenancy.tenant t
                 where not exists (select from projects.quota q where q.tenant_id = t.id)
            """,
            "reset session_replication_role",
            "vacuum analyze");

    /** Tenants without any project, who may create as many as they like. */
    List<Long> tenants(int count) throws SQLException {
        try (var connection = server.connect(StoaDatabase.NAME)) {
            var tenants = insertTenants(connection, count);
            for (var tenant : tenants) {
                raiseQuota(connection, tenant);
            }
            return tenants;
        }
    }

    /** Fills the tables with the accounts of others, so many projects in each. */
    void addOthers(int count, int projects) throws SQLException {
        try (var connection = server.connect(StoaDatabase.NAME)) {
            insertTenants(connection, count);
            for (var sql : PROJECTS) {
                execute(connection, sql.formatted(projects));
            }
        }
    }

    /** The account that was opened last, who may now create as many projects as he likes. */
    long newest() throws SQLException {
        try (var connection = server.connect(StoaDatabase.NAME)) {
            var newest = ids(connection, "select id from tenancy.tenant order by id desc limit 1")
                    .get(0);
            raiseQuota(connection, newest);
            return newest;
        }
    }

    String newestProjectOf(long tenant) throws SQLException {
        var sql = "select id from projects.project where tenant_id = " + tenant + " order by id desc limit 1";
        try (var connection = server.connect(StoaDatabase.NAME);
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static List<Long> insertTenants(Connection connection, int count) throws SQLException {
        return ids(connection, TENANTS.formatted(count));
    }

    private static void raiseQuota(Connection connection, long tenant) throws SQLException {
        execute(connection, """
                insert into projects.quota (tenant_id, project_limit) values (%d, %d)
                    on conflict (tenant_id) do update set project_limit = excluded.project_limit
                """.formatted(tenant, NO_LIMIT));
    }

    private static List<Long> ids(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var ids = new ArrayList<Long>();
            while (rows.next()) {
                ids.add(rows.getLong(1));
            }
            return ids;
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
