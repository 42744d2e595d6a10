// SPDX-License-Identifier: Apache-2.0
package dev.stoa.tenancy;

import static java.util.Map.entry;
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
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Walks over all tables that the database has, whoever made them: each keeps tenants apart, or says why it need not.
 */
@OnPostgres
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryTableIT {

    /** The reviewed list: tables that have rows of no tenant, and the reason. */
    private static final Map<String, String> OF_NO_TENANT = Map.ofEntries(
            entry(
                    "audit.operator_entry",
                    "what staff did, and what was refused to people without an account; write only"),
            entry("audit.sign_in_cursor", "up to when the identity provider's events are on the trails; one row"),
            entry(
                    "credentials.encryption_key",
                    "the names of the keys that certificates of all tenants are sealed with"),
            entry("identity.ended_session", "sessions that are over; a person's, whatever account they were for"),
            entry("membership.unsettled", "which accounts a sweep has to look after; names them and says no more"),
            entry("migrations.flyway_schema_history", "which migrations have run; out of the server's reach"),
            entry("notifications.outgoing_mail", "mails on their way to people of all tenants; behind functions only"),
            entry(
                    "profile.notification_choice",
                    "what a person wants to be told, in whichever account; secured by person"),
            entry("profile.setting", "how a person wants the console, in whichever account; secured by person"),
            entry("tenancy.tenant", "the directory of the tenants themselves; a transaction sees its own one"));

    /**
     * Directories from a value that spans tenants to its tenant, by their key, or none if that is a plain one;
     * functions that run as their owner read them.
     */
    private static final Map<String, String> DIRECTORIES = Map.ofEntries(
            entry("api.idempotent_answer", "answers_by_age"),
            entry("api.recent_request", ""),
            entry("audit.head", "heads_by_change"),
            entry("audit.unsealed", ""),
            entry("credentials.customer_id", "customer_id_pkey"),
            entry("credentials.rotation", "rotations_by_when_they_are_due"),
            entry("membership.belonging", "belonging_pkey"),
            entry("membership.invitation_token", "invitation_token_pkey"),
            entry("projects.app_id", "app_id_pkey"),
            entry("projects.waiting_quota_request", ""),
            entry("tokens.ending_token", "ending_tokens_by_time"));

    private static final String INSUFFICIENT_PRIVILEGE = "42501";

    private List<String> tables = List.of();
    private Connection catalogue;
    private ServerRole server;
    private long adas;
    private long bobs;

    @BeforeAll
    void adaHasARowInEveryTable(PostgresServer postgres) throws IOException, SQLException {
        server = ServerRole.on(postgres);
        catalogue = postgres.connect(StoaDatabase.NAME);
        adas = server.newTenant();
        bobs = server.newTenant();
        for (var table : SampleRows.tables()) {
            server.as(adas, SampleRows.insert(table, adas));
        }
        tables = tablesOfTheCatalogue();
    }

    @AfterAll
    void close() throws SQLException {
        catalogue.close();
        server.close();
    }

    @Test
    void isFoundOrReviewed() {
        assertThat(tables).containsAll(OF_NO_TENANT.keySet()).containsAll(SampleRows.tables());
        assertThat(tenantTables()).containsExactlyInAnyOrderElementsOf(SampleRows.tables());
    }

    @ParameterizedTest
    @MethodSource("tenantTables")
    void hasATenantInEveryRowAndFirstInEveryKey(String table) throws SQLException {
        assertThat(tenantColumn(table)).isEqualTo("bigint not null");
        assertThat(keysThatDoNotBeginWithTheTenant(table))
                .containsExactlyElementsOf(
                        Optional.ofNullable(DIRECTORIES.get(table)).filter(key -> !key.isEmpty()).stream()
                                .toList());
    }

    @ParameterizedTest
    @MethodSource("tenantTables")
    void isSecuredRowByRow(String table) throws SQLException {
        assertThat(security(table)).isEqualTo(DIRECTORIES.containsKey(table) ? "t f" : "t t");
        assertThat(ask("""
                select concat_ws(' ', polcmd, polpermissive, pg_get_expr(polqual, polrelid))
                  from pg_policy where polrelid = '%s'::regclass
                """.formatted(table))).containsExactly("* t " + ProjectScopeIT.policy(table));
    }

    /** What is a person's and no tenant's is kept apart by person, in the same way. */
    @ParameterizedTest
    @ValueSource(strings = {"profile.notification_choice", "profile.setting"})
    void isSecuredRowByRowForEachPerson(String table) throws SQLException {
        assertThat(security(table)).isEqualTo("t t");
        assertThat(ask("""
                select concat_ws(' ', polcmd, polpermissive, pg_get_expr(polqual, polrelid))
                  from pg_policy where polrelid = '%s'::regclass
                """.formatted(table))).containsExactly("* t (subject = current_setting('app.subject'::text))");
        assertThatThrownBy(() -> server.withoutTenant("select subject from " + table))
                .hasMessageContaining("app.subject");
    }

    /** The checks find nothing today; this one proves that they would. */
    @Test
    void isNoticedWhenItIsCareless() throws SQLException {
        change("create schema careless");
        change("create table careless.thing (id uuid, tenant_id bigint default 1, primary key (id))");

        assertThat(tablesOfTheCatalogue()).contains("careless.thing");
        assertThat(keysThatDoNotBeginWithTheTenant("careless.thing")).containsExactly("thing_pkey");
        assertThat(security("careless.thing")).isEqualTo("f f");
        assertThat(tenantColumn("careless.thing")).isEqualTo("bigint default");
        assertThatThrownBy(() -> SampleRows.insert("careless.thing", adas)).hasMessageContaining("add one here");

        change("drop schema careless cascade");
    }

    @Test
    void isNotTheServersOwnNorCanTheServerGoAroundIt() throws SQLException {
        assertThat(ask("select rolsuper or rolbypassrls or rolcreaterole from pg_roles where rolname = 'stoa_app'"))
                .containsExactly("f");
        assertThat(ask("select relname from pg_class where relowner = 'stoa_app'::regrole"))
                .isEmpty();
        for (var table : tables) {
            assertThat(ask("select has_table_privilege('stoa_app', '%s', 'truncate, references, trigger')"
                            .formatted(table)))
                    .as(table)
                    .containsExactly("f");
        }
    }

    /** The policies are those of the table above the parts; whoever could read a part would go around them. */
    @Test
    void hasNoPartThatTheServerReachesButThroughIt() throws SQLException {
        var parts = "select oid::regclass::text from pg_class where relispartition and relkind = 'r'";

        assertThat(ask(parts)).isNotEmpty();
        assertThat(ask(parts + " and relnamespace <> 'audit_parts'::regnamespace"))
                .isEmpty();
        assertThat(ask("select has_schema_privilege('stoa_app', 'audit_parts', 'usage, create')"))
                .containsExactly("f");
    }

    @Test
    void isWaitedForByNobodyForLong() throws SQLException {
        assertThat(server.withoutTenant("show statement_timeout")).containsExactly("30s");
        assertThat(server.withoutTenant("show lock_timeout")).containsExactly("10s");
        assertThat(server.withoutTenant("show idle_in_transaction_session_timeout"))
                .containsExactly("1min");
    }

    @ParameterizedTest
    @MethodSource("tenantTables")
    void showsAndTakesNothingWithoutATenant(String table) {
        assertThatThrownBy(() -> server.withoutTenant("select 1 from " + table)).isInstanceOf(SQLException.class);
        assertThatThrownBy(() -> server.withoutTenant(SampleRows.insert(table, bobs)))
                .isInstanceOf(SQLException.class);
    }

    @ParameterizedTest
    @MethodSource("tenantTables")
    void showsATenantItsOwnRowsOnly(String table) throws SQLException {
        var rows = "select tenant_id from " + table;

        assertThat(server.as(adas, rows)).isNotEmpty().containsOnly(Long.toString(adas));
        assertThat(server.as(bobs, rows)).isEmpty();
        assertThat(server.as(bobs, rows + " where tenant_id = " + adas)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("tenantTables")
    void letsATenantTouchItsOwnRowsOnly(String table) throws SQLException {
        var before = server.as(adas, "select t::text from " + table + " as t");

        assertTouchesNothing("update " + table + " set tenant_id = tenant_id");
        assertTouchesNothing("update " + table + " set tenant_id = " + bobs);
        assertTouchesNothing("delete from " + table);
        assertTouchesNothing("delete from " + table + " where tenant_id = " + adas);

        assertThat(server.as(adas, "select t::text from " + table + " as t")).isEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("tenantTables")
    void takesNoRowForAnotherTenant(String table) {
        assertRefused(() -> server.as(bobs, SampleRows.insert(table, adas)));
    }

    @ParameterizedTest
    @MethodSource("tenantTables")
    void lendsNoRowToAnotherTenant(String table) {
        assertThatThrownBy(() -> server.as(adas, "update " + table + " set tenant_id = " + bobs))
                .isInstanceOf(SQLException.class);
    }

    private Stream<String> tenantTables() {
        return tables.stream().filter(table -> !OF_NO_TENANT.containsKey(table));
    }

    /** As Bob, while the rows are Ada's: he may not at all, or there is nothing for him. */
    private void assertTouchesNothing(String change) throws SQLException {
        try {
            assertThat(server.as(bobs, change)).as(change).containsExactly("0");
        } catch (SQLException refused) {
            assertThat(refused.getSQLState()).as(change).isEqualTo(INSUFFICIENT_PRIVILEGE);
        }
    }

    private static void assertRefused(ThrowingCallable call) {
        assertThatThrownBy(call)
                .asInstanceOf(InstanceOfAssertFactories.throwable(SQLException.class))
                .extracting(SQLException::getSQLState)
                .isEqualTo(INSUFFICIENT_PRIVILEGE);
    }

    private List<String> tablesOfTheCatalogue() throws SQLException {
        return ask("""
                select format('%I.%I', n.nspname, c.relname)
                  from pg_class c join pg_namespace n on n.oid = c.relnamespace
                 where c.relkind in ('r', 'p') and not c.relispartition
                   and n.nspname not in ('pg_catalog', 'information_schema')
                """);
    }

    private String tenantColumn(String table) throws SQLException {
        return ask("""
                select concat_ws(' ', format_type(atttypid, atttypmod), case when attnotnull then 'not null' end,
                                 case when atthasdef then 'default' end)
                  from pg_attribute where attrelid = '%s'::regclass and attname = 'tenant_id'
                """.formatted(table)).get(0);
    }

    /** Whether rows are secured, and whether this binds even the table's owner. */
    private String security(String table) throws SQLException {
        return ask("select concat_ws(' ', relrowsecurity, relforcerowsecurity) from pg_class where oid = '%s'::regclass"
                        .formatted(table))
                .get(0);
    }

    private List<String> keysThatDoNotBeginWithTheTenant(String table) throws SQLException {
        return ask("""
                with tenant as (
                    select attnum from pg_attribute where attrelid = '%1$s'::regclass and attname = 'tenant_id')
                select indexrelid::regclass::text from pg_index, tenant
                 where indrelid = '%1$s'::regclass and indkey[0] <> attnum
                union all
                select conname from pg_constraint, tenant
                 where conrelid = '%1$s'::regclass and contype in ('f', 'u', 'p') and conkey[1] <> attnum
                """.formatted(table)).stream()
                .map(key -> key.substring(key.indexOf('.') + 1))
                .distinct()
                .toList();
    }

    private List<String> ask(String question) throws SQLException {
        try (var statement = catalogue.createStatement();
                var answer = statement.executeQuery(question)) {
            var rows = new ArrayList<String>();
            while (answer.next()) {
                rows.add(answer.getString(1));
            }
            return rows;
        }
    }

    private void change(String sql) throws SQLException {
        try (var statement = catalogue.createStatement()) {
            statement.execute(sql);
        }
    }
}
