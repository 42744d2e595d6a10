// SPDX-License-Identifier: Apache-2.0
package dev.stoa.bench;

import dev.stoa.database.PostgresServer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * How many projects are created in a second: through the boundary in the running console, and by the same statements
 * through plain JDBC. Each client works for a tenant of its own; creations of one tenant wait for each other.
 */
final class Creations {

    private static final String CONSOLE = "console";
    private static final String JDBC = "plain JDBC";

    private static final int ROUNDS = 7;
    private static final int FOR_EACH_CLIENT = 100;
    private static final int WARM_UP = 300;

    private final ConsoleClient client;
    private final PostgresServer server;
    private final List<Long> tenants;
    private final AtomicInteger calls = new AtomicInteger();

    Creations(ConsoleClient client, PostgresServer server, List<Long> tenants) {
        this.client = client;
        this.server = server;
        this.tenants = tenants;
    }

    /** What one client does: creates so many projects, and returns. */
    private interface Client {
        void create(int count) throws Exception;
    }

    List<Figure> measure() throws Exception {
        var plain = new ArrayList<PlainCreation>();
        try {
            for (var tenant : tenants) {
                plain.add(PlainCreation.open(server, tenant));
            }
            var figures = new ArrayList<Figure>();
            for (var clients : List.of(1, tenants.size())) {
                figures.addAll(figures(clients, plain));
            }
            return figures;
        } finally {
            for (var each : plain) {
                each.close();
            }
        }
    }

    /** How many statements one creation sends, by each way. */
    List<Figure> countStatements(StatementLog log) throws Exception {
        through(tenants.get(0), 1);
        var console = log.during(() -> through(tenants.get(0), 1));
        console.forEach(statement -> System.out.println("  creation: " + statement));
        return List.of(new Figure("create a project: SQL statements", "", Spread.of(console.size())));
    }

    private List<Figure> figures(int clients, List<PlainCreation> plain) throws Exception {
        var console = tenants.stream()
                .limit(clients)
                .map(tenant -> (Client) count -> through(tenant, count))
                .toList();
        var jdbc = plain.stream()
                .limit(clients)
                .map(each -> (Client) count -> each.create(count, prefix()))
                .toList();
        rate(console, WARM_UP);
        rate(jdbc, WARM_UP);
        var contestants = new LinkedHashMap<String, Callable<Double>>();
        contestants.put(CONSOLE, () -> rate(console, FOR_EACH_CLIENT));
        contestants.put(JDBC, () -> rate(jdbc, FOR_EACH_CLIENT));
        var rounds = Rounds.alternate(ROUNDS, contestants);
        var what = "create a project, %d client%s: ".formatted(clients, clients == 1 ? "" : "s");
        return List.of(
                new Figure(what + "through the console", "per s", rounds.spread(CONSOLE, rate -> rate)),
                new Figure(what + "same SQL through JDBC", "per s", rounds.spread(JDBC, rate -> rate)),
                new Figure(what + "console / JDBC", "x", rounds.ratio(CONSOLE, JDBC, rate -> rate)));
    }

    /** All clients at once; how many projects they created in a second. */
    private static double rate(List<Client> clients, int each) throws Exception {
        var pool = Executors.newFixedThreadPool(clients.size());
        try {
            var begin = System.nanoTime();
            var work = clients.stream().map(client -> (Callable<Void>) () -> {
                client.create(each);
                return null;
            });
            for (var done : pool.invokeAll(work.toList())) {
                done.get();
            }
            return clients.size() * each / ((System.nanoTime() - begin) / 1e9);
        } finally {
            pool.shutdownNow();
        }
    }

    private Void through(long tenant, int count) throws Exception {
        client.get(VariantWar.CREATION + "?tenant=" + tenant + "&count=" + count + "&prefix=" + prefix());
        return null;
    }

    private String prefix() {
        return "bench-" + calls.incrementAndGet() + "-";
    }
}
