// SPDX-License-Identifier: Apache-2.0
package dev.stoa.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stoa.database.OnPostgres;
import dev.stoa.database.PostgresServer;
import dev.stoa.database.StoaDatabase;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A transaction for chosen projects reaches the rows of these alone, in every table that has a project in its rows. */
@OnPostgres
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProjectScopeIT {

    /** Each table of a project's rows, with the column that names the project. */
    private static final Map<String, String> CONFINED = Map.of(
            "projects.project", "id",
            "projects.app_id", "project_id",
            "projects.label", "project_id",
            "credentials.certificate", "project_id",
            "credentials.certificate_change", "project_id",
            "credentials.certificate_use", "project_id",
            "credentials.deleted_certificate", "project_id",
            "credentials.rotation", "project_id",
            "tokens.temporary_token", "project_id");

    private static final String TENANT = "(tenant_id = (current_setting('app.tenant_id'::text))::bigint)";
    private static final Set<UUID> ANOTHER = Set.of(UUID.fromString("00000000-0000-7000-8000-000000000000"));
    private static final Set<UUID> NONE = Set.of();

    private Connection catalogue;
    private ServerRole server;
    private long adas;
    private UUID chess;

    /** What the policy of this table says. */
    static String policy(String table) {
        var column = CONFINED.get(table);
        return column == null ? TENANT : """
                (%s AND ((current_setting('app.all_projects'::text))::boolean \
                OR (%s = ANY ((current_setting('app.projects'::text))::uuid[]))))""".formatted(TENANT, column);
    }

    @BeforeAll
    void adaHasARowInEveryTable(PostgresServer postgres) throws IOException, SQLException {
        server = ServerRole.on(postgres);
        catalogue = postgres.connect(StoaDatabase.NAME);
        adas = server.newTenant();
        for (var table : SampleRows.tables()) {
            server.as(adas, SampleRows.insert(table, adas));
        }
        chess = UUID.fromString(
                server.as(adas, "select id from projects.project").get(0));
    }

    @AfterAll
    void close() throws SQLException {
        catalogue.close();
        server.close();
    }

    @Test
    void isKnownOfEveryTableThatNamesAProject() throws SQLException {
        assertThat(tablesWithAProject()).containsExactlyInAnyOrderElementsOf(CONFINED.keySet());
    }

    @ParameterizedTest
    @MethodSource("confined")
    void showsTheRowsOfChosenProjectsOnly(String table) throws SQLException {
        var rows = "select tenant_id from " + table;

        assertThat(server.as(adas, rows)).hasSize(1);
        assertThat(server.as(adas, Set.of(chess), rows)).hasSize(1);
        assertThat(server.as(adas, ANOTHER, rows)).isEmpty();
        assertThat(server.as(adas, NONE, rows)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("confined")
    void touchesTheRowsOfChosenProjectsOnly(String table) throws SQLException {
        var before = server.as(adas, "select t::text from " + table + " as t");

        assertTouchesNothing("update " + table + " set tenant_id = tenant_id");
        assertTouchesNothing("delete from " + table);

        assertThat(server.as(adas, "select t::text from " + table + " as t")).isEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("confined")
    void takesNoRowOfAnotherProject(String table) {
        assertThatThrownBy(() -> server.as(adas, ANOTHER, SampleRows.insert(table, adas)))
                .hasMessageContaining("row-level security");
    }

    /** Rows of no project are the account's; what a role may do there, its permissions say. */
    @Test
    void leavesRowsOfNoProjectAlone() throws SQLException {
        assertThat(server.as(adas, NONE, "select tenant_id from projects.quota"))
                .hasSize(1);
        assertThat(server.as(adas, NONE, "select tenant_id from membership.member"))
                .hasSize(1);
    }

    private static Stream<String> confined() {
        return CONFINED.keySet().stream().sorted();
    }

    private void assertTouchesNothing(String change) throws SQLException {
        try {
            assertThat(server.as(adas, ANOTHER, change)).as(change).containsExactly("0");
        } catch (SQLException refused) {
            assertThat(refused.getMessage()).as(change).contains("permission denied");
        }
    }

    private List<String> tablesWithAProject() throws SQLException {
        var query = """
                select format('%I.%I', n.nspname, c.relname)
                  from pg_class c
                  join pg_namespace n on n.oid = c.relnamespace
                 where c.relkind in ('r', 'p') and not c.relispartition
                   and (c.oid = 'projects.project'::regclass
                        or exists (select from pg_attribute a
                                    where a.attrelid = c.oid and a.attname = 'project_id'
                                      and c.oid <> coalesce(to_regclass('membership.role_project'), 0)))
                """;
        try (var statement = catalogue.createStatement();
                var answer = statement.executeQuery(query)) {
            var tables = new ArrayList<String>();
            while (answer.next()) {
                tables.add(answer.getString(1));
            }
            return tables;
        }
    }
}
