// SPDX-License-Identifier: Apache-2.0
package dev.stoa.journeys;

import dev.stoa.database.StoaDatabase;
import dev.stoa.membership.PredefinedRole;
import dev.stoa.system.LocalPlatform;
import dev.stoa.system.Visitor;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What the database has of the account that a visitor made, seen past the console and its rules. */
record AccountData(LocalPlatform platform, Visitor owner) {

    /** All but the parts of tables, and what the server adds to the trail in its own time. */
    private static final String TENANT_TABLES = """
            select table_schema || '.' || table_name as name
              from information_schema.columns
             where column_name = 'tenant_id' and table_schema !~ '^(pg_|information|audit_parts)'
               and table_schema || '.' || table_name not in
                   ('audit.unsealed', 'audit.seal', 'audit.head', 'audit.noted_sign_in')
            """;

    /** Sign-ins are read from the identity provider some seconds later. */
    private static final Map<String, String> CONDITIONS = Map.of("audit.entry", " and kind <> 'SIGN_IN'");

    /** Gives the account as many projects as it needs to have this many, without the work of creating them. */
    void hasProjects(int count) throws SQLException {
        var insert = """
                insert into projects.project (tenant_id, id, version, name, app_id, use_case, stage, status, created_as,
                                              no_certificate, primary_on, created_at, updated_at)
                select ?, gen_random_uuid(), 1, 'Made ' || number, md5(random()::text || number), 'OTHER', 'TESTING',
                       'ENABLED', 'APP_ID', true, false, now(), now()
                  from generate_series(?, ?) as number
                """;
        try (var connection = connect();
                var statement = connection.prepareStatement(insert)) {
            statement.setLong(1, tenant(connection));
            statement.setInt(2, projects().size() + 1);
            statement.setInt(3, count);
            statement.executeUpdate();
        }
    }

    /** The same for more than it may have. */
    void hasProjectsBeyondItsLimit(int count) throws SQLException {
        mayHaveProjects(count);
        hasProjects(count);
    }

    void mayHaveProjects(int count) throws SQLException {
        try (var connection = connect();
                var statement = connection.prepareStatement("""
                        insert into projects.quota (tenant_id, project_limit) values (?, ?)
                            on conflict (tenant_id) do update set project_limit = excluded.project_limit
                        """)) {
            statement.setLong(1, tenant(connection));
            statement.setInt(2, count);
            statement.executeUpdate();
        }
    }

    /** From now on nothing of the account is honoured. */
    void isSuspended() throws SQLException {
        execute("update tenancy.tenant set suspended_at = now() where id = " + tenant());
    }

    /**
     * Runs something while the database fails, for a reason that nobody has thought of, at each of its new projects.
     */
    void whileProjectsCannotBeStored(Runnable something) throws SQLException {
        var name = "broken_" + tenant();
        execute("""
                create function %1$s() returns trigger language plpgsql as
                    'begin raise exception ''nobody has thought of this''; end';
                create trigger %1$s before insert on projects.project
                    for each row when (new.tenant_id = %2$d) execute function %1$s()
                """.formatted(name, tenant()));
        try {
            something.run();
        } finally {
            execute("drop function %s() cascade".formatted(name));
        }
    }

    /** The customer IDs of the account have come to their end. */
    void keysHaveExpired() throws SQLException {
        execute("""
                update credentials.customer_key
                   set created_at = created_at - interval '2 days', expires_at = now() - interval '1 second'
                 where tenant_id = %d
                """.formatted(tenant()));
    }

    /** Its programs may ask as if they had asked nothing before. */
    void hasAskedNothing() throws SQLException {
        execute("delete from api.recent_request where tenant_id = " + tenant());
    }

    List<String> projects() throws SQLException {
        try (var connection = connect()) {
            return column(
                    connection, "select name from projects.project where tenant_id = " + tenant(connection), "name");
        }
    }

    /** The name that the account has for each predefined role. */
    Map<PredefinedRole, String> roles() throws SQLException {
        try (var connection = connect();
                var statement = connection.createStatement()) {
            var rows = statement.executeQuery(
                    "select predefined, name from membership.role where tenant_id = " + tenant(connection));
            var names = new EnumMap<PredefinedRole, String>(PredefinedRole.class);
            while (rows.next()) {
                names.put(PredefinedRole.valueOf(rows.getString("predefined")), rows.getString("name"));
            }
            return names;
        }
    }

    /** The alias of its organization. */
    String alias() throws SQLException {
        try (var connection = connect()) {
            return "t-" + tenant(connection);
        }
    }

    /** Every row of the account in every table, as text, but for the seals of its trail and the sign-ins on it. */
    Map<String, List<String>> everything() throws SQLException {
        try (var connection = connect()) {
            var rows = new TreeMap<String, List<String>>();
            for (var table : column(connection, TENANT_TABLES, "name")) {
                var all = "select t::text as row from " + table + " t where tenant_id = " + tenant(connection)
                        + CONDITIONS.getOrDefault(table, "") + " order by 1";
                rows.put(table, column(connection, all, "row"));
            }
            return rows;
        }
    }

    /** Whether a token of the account is counted, which happens some seconds after it was made. */
    boolean countsATokenByNow() {
        try (var connection = connect()) {
            var counts = "select issued from credentials.certificate_use where tenant_id = " + tenant(connection);
            return !column(connection, counts, "issued").isEmpty();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether so many requests of its programs are on its trail, and all of the trail is sealed. */
    boolean tellsOfRequests(int count) {
        try (var connection = connect()) {
            var tenant = tenant(connection);
            var told = column(connection, """
                    select sum((change.value ->> 'after')::integer) as told
                      from audit.entry e, jsonb_each(e.changes) as change
                     where e.tenant_id = %d and e.kind = 'USE'
                    """.formatted(tenant), "told");
            var open = column(connection, """
                    select e.id from audit.entry e
                     where e.tenant_id = %d
                       and not exists (select from audit.seal s where s.tenant_id = %1$d and s.entry_id = e.id)
                    """.formatted(tenant), "id");
            return told.equals(List.of(Integer.toString(count))) && open.isEmpty();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    String companyId() throws SQLException {
        try (var connection = connect()) {
            return column(
                            connection,
                            "select company_id from tenancy.tenant where id = " + tenant(connection),
                            "company_id")
                    .get(0);
        }
    }

    long tenant() throws SQLException {
        try (var connection = connect()) {
            return tenant(connection);
        }
    }

    private long tenant(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement("select id from tenancy.tenant where name = ?")) {
            statement.setString(1, owner.company());
            var row = statement.executeQuery();
            if (!row.next()) {
                throw new AssertionError(owner.company() + " has no account");
            }
            return row.getLong("id");
        }
    }

    private static List<String> column(Connection connection, String query, String name) throws SQLException {
        try (var statement = connection.createStatement()) {
            var rows = statement.executeQuery(query);
            var values = new ArrayList<String>();
            while (rows.next()) {
                values.add(rows.getString(name));
            }
            return values;
        }
    }

    private void execute(String sql) throws SQLException {
        try (var connection = connect();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private Connection connect() throws SQLException {
        return platform.postgres().connect(StoaDatabase.NAME);
    }
}
