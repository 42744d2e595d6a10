// SPDX-License-Identifier: Apache-2.0
package dev.stoa.bench;

import dev.stoa.database.PostgresServer;
import dev.stoa.database.StoaDatabase;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;

/**
 * An account that has grown: ten thousand members, a million entries on its trail. What it costs to look at them, to
 * take a copy of all entries, and to examine whether one was altered.
 */
record BigAccount(PostgresServer server, long tenant) {

    private static final int MEMBERS = 10_000;
    private static final int ENTRIES = 1_000_000;
    private static final int ROUNDS = 5;
    private static final int MOST_STATEMENTS = 8;
    private static final Duration PATIENCE = Duration.ofMinutes(20);

    private static final String MORE_MEMBERS = """
            insert into membership.member (tenant_id, subject, role_id, since, name, email, second_factor, last_active_at)
                select role.tenant_id, 'bench-member-' || n, role.id, now() - n * interval '1 minute', 'Member ' || n,
                       'member-' || n || '@example.com', n %% 2 = 0, now() - n * interval '1 second'
                  from membership.role as role, generate_series(1, %2$d) as n
                 where role.tenant_id = %1$d and role.predefined = 'ENGINEER'
            """;

    private static final String MORE_ENTRIES = """
            insert into audit.entry (tenant_id, id, at, caller, kind, action, subject)
                select %1$d, uuidv7(), now(), 'bench-member-' || n %% 1000, 'CHANGE', 'Projects.create', 'project ' || n
                  from generate_series(1, %2$d) as n
            """;

    private static final Map<String, String> PAGES = Map.of(
            "members page, 10,000 members", "/app/members/list",
            "members page, 10,000 members, searched", "/app/members/list?q=member-77",
            "audit page, 1,000,000 entries", "/app/account/audit",
            "audit page, 1,000,000 entries, of one person", "/app/account/audit?person=bench-member-7");

    List<Figure> measurePages(PageMeter meter) throws Exception {
        var figures = new ArrayList<Figure>();
        var contestants = new LinkedHashMap<String, Callable<PageRound>>();
        for (var page : PAGES.entrySet()) {
            meter.warmUp(page.getValue());
            contestants.put(page.getKey(), () -> meter.round(page.getValue()));
        }
        var rounds = Rounds.alternate(ROUNDS, contestants);
        for (var page : PAGES.keySet()) {
            figures.addAll(PageRound.figures(page, rounds, page, PageRound.Limits.OF_A_PAGE));
        }
        return figures;
    }

    List<Figure> countStatements(PageMeter meter, StatementLog log) throws Exception {
        var figures = new ArrayList<Figure>();
        for (var page : PAGES.entrySet()) {
            figures.add(meter.statements(log, page.getKey(), page.getValue(), Limit.atMost(MOST_STATEMENTS)));
        }
        return figures;
    }

    List<Figure> measureTrail(Processes console, ConsoleClient nobody) throws Exception {
        var figures = new ArrayList<Figure>();
        for (var what : List.of("copy", "examine")) {
            var before = Memory.of(console.all()).residentMb();
            var answer = nobody.get("/bench/trail?do=" + what + "&tenant=" + tenant);
            var nanos = Long.parseLong(answer.text());
            var name = "audit trail, 1,000,000 entries: " + what;
            figures.add(new Figure(name, "s", Spread.of(nanos / 1e9)));
            figures.add(new Figure(name, "entries per s", Spread.of(ENTRIES / (nanos / 1e9))));
            var grown = Memory.of(console.all()).residentMb() - before;
            figures.add(new Figure(name + ", memory of the console after / before", "MB more", Spread.of(grown)));
        }
        return figures;
    }

    /** Hires the members and writes the entries; done when each entry is sealed. */
    Figure grow() throws SQLException, IOException, InterruptedException {
        execute(MORE_MEMBERS.formatted(tenant, MEMBERS));
        execute("vacuum analyze membership.member");
        var begin = Instant.now();
        execute(MORE_ENTRIES.formatted(tenant, ENTRIES));
        while (unsealed() > 0) {
            if (Instant.now().isAfter(begin.plus(PATIENCE))) {
                throw new IOException("entries wait for their seal: " + unsealed());
            }
            TimeUnit.SECONDS.sleep(1);
        }
        var seconds = Duration.between(begin, Instant.now()).toMillis() / 1e3;
        execute("vacuum analyze");
        return new Figure("audit trail: entries written and sealed", "per s", Spread.of(ENTRIES / seconds));
    }

    private long unsealed() throws SQLException {
        try (var connection = server.connect(StoaDatabase.NAME);
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from audit.unsealed where tenant_id = " + tenant)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private void execute(String sql) throws SQLException {
        try (var connection = server.connect(StoaDatabase.NAME);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
