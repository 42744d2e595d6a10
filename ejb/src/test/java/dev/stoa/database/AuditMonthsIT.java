// SPDX-License-Identifier: Apache-2.0
package dev.stoa.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;

/** The trail by months: what was there before, the months to come, and those that go. */
@OnPostgres
class AuditMonthsIT {

    private static final String BEFORE = "0085";

    @Test
    void keepsWhatWasWrittenBeforeAndSealsItToo(PostgresServer server) throws IOException, SQLException {
        var passwords = StoaDatabase.create(server);
        try (var superuser = server.connect(StoaDatabase.NAME)) {
            execute(superuser, "create database earlier owner " + StoaDatabase.OWNER);
        }
        migrateTo(BEFORE, server.jdbcUrl("earlier"), passwords.owner());
        try (var app = server.connect("earlier", StoaDatabase.OWNER, passwords.owner())) {
            execute(
                    app,
                    "insert into tenancy.tenant (state, company_id, name, created_by, created_at) values "
                            + "('READY', '100000001', 'Ada', 'ada', now()), ('READY', '100000002', 'Bob', 'bob', now())");
            for (var tenant = 1; tenant <= 2; tenant++) {
                execute(app, "select set_config('app.tenant_id', '" + tenant + "', false)");
                execute(
                        app,
                        "insert into audit.entry (tenant_id, id, at, caller, kind, action) values (" + tenant
                                + ", '019a0000-0000-7000-8000-00000000000" + tenant
                                + "', now(), 'ada', 'CHANGE', 'a.b')");
            }
        }

        StoaDatabase.migrate(server.jdbcUrl("earlier"), passwords.owner());

        try (var app = server.connect("earlier", StoaDatabase.OWNER, passwords.owner())) {
            execute(app, "select set_config('app.tenant_id', '2', false)");
            assertThat(ask(app, "select tenant_id || ' ' || caller from audit.entry"))
                    .containsExactly("2 ada");
            assertThat(ask(app, "select tenant_id from audit.unsealed order by 1"))
                    .containsExactly("1", "2");
        }
    }

    @Test
    void areMadeAheadOnce(PostgresServer server) throws IOException, SQLException {
        var passwords = StoaDatabase.create(server);

        try (var app = server.connect(StoaDatabase.NAME, StoaDatabase.APP, passwords.app())) {
            assertThat(ask(app, "select audit.make_months(3)")).containsExactly("0");
            assertThat(ask(app, "select audit.make_months(4)")).containsExactly("1");
            assertThat(ask(app, "select audit.make_months(4)")).containsExactly("0");
        }
    }

    @Test
    void saysTheSameMonthAsTheIds(PostgresServer server) throws IOException, SQLException {
        StoaDatabase.create(server);

        try (var superuser = server.connect(StoaDatabase.NAME)) {
            assertThat(ask(superuser, """
                    select month::date from generate_series(timestamp '2024-01-01', '2030-01-01', '1 month') as month
                     where audit.month_of(audit.first_id(month::date)) <> month
                        or audit.month_of(audit.first_id((month + interval '1 month')::date)) = month
                    """)).isEmpty();
        }
    }

    @Test
    void areNotDroppedWhileTheyAreYoung(PostgresServer server) throws IOException, SQLException {
        var passwords = StoaDatabase.create(server);

        try (var app = server.connect(StoaDatabase.NAME, StoaDatabase.APP, passwords.app())) {
            assertThatThrownBy(() -> ask(app, "select audit.drop_months((now() - interval '1 month')::date)"))
                    .hasMessageContaining("three months are kept");
            assertThat(ask(app, "select audit.drop_months((now() - interval '1 year')::date)"))
                    .containsExactly("0");
        }
    }

    private static void migrateTo(String version, String url, String password) {
        Flyway.configure()
                .loggers("slf4j")
                .dataSource(url, StoaDatabase.OWNER, password)
                .locations("classpath:db/migration")
                .defaultSchema("migrations")
                .target(version)
                .load()
                .migrate();
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static List<String> ask(Connection connection, String question) throws SQLException {
        try (var statement = connection.createStatement();
                var answer = statement.executeQuery(question)) {
            var rows = new ArrayList<String>();
            while (answer.next()) {
                rows.add(answer.getString(1));
            }
            return rows;
        }
    }
}
