// SPDX-License-Identifier: Apache-2.0
package dev.stoa.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

/** What guard and trail cost: calls of a boundary against the same calls without, inside the running console. */
final class GuardedCalls {

    private static final String GUARDED = "guarded";
    private static final String BARE = "bare";

    private static final int ROUNDS = 7;
    private static final double MOST_MORE_STATEMENTS = 1;

    private final ConsoleClient client;
    private final long tenant;

    GuardedCalls(ConsoleClient client, long tenant) {
        this.client = client;
        this.tenant = tenant;
    }

    private record Work(String name, String what, int calls) {}

    private static final List<Work> WORKS = List.of(
            new Work("Nothing", "permission check", 50_000),
            new Work("Read", "read through a boundary", 1_000),
            new Work("Change", "change through a boundary, with its row on the trail", 300));

    List<Figure> measure() throws Exception {
        var figures = new ArrayList<Figure>();
        for (var work : WORKS) {
            var contestants = new LinkedHashMap<String, Callable<Double>>();
            contestants.put(GUARDED, () -> micros(GUARDED + work.name(), work.calls()));
            contestants.put(BARE, () -> micros(BARE + work.name(), work.calls()));
            var rounds = Rounds.alternate(ROUNDS, contestants);
            figures.add(new Figure(work.what(), "us", rounds.spread(GUARDED, micros -> micros)));
            figures.add(new Figure(work.what() + " / bare", "x", rounds.ratio(GUARDED, BARE, micros -> micros)));
        }
        return figures;
    }

    /** How many statements more a call sends than the same without guard and trail. */
    List<Figure> countStatements(StatementLog log) throws Exception {
        var figures = new ArrayList<Figure>();
        for (var work : List.of("Read", "Change")) {
            var more = statements(log, GUARDED + work) - statements(log, BARE + work);
            figures.add(new Figure(
                    work.toLowerCase(Locale.ROOT) + ": SQL statements more for guard and trail",
                    "",
                    Spread.of(more),
                    Limit.atMost(MOST_MORE_STATEMENTS)));
        }
        return figures;
    }

    private int statements(StatementLog log, String call) throws Exception {
        micros(call, 1);
        return log.during(() -> micros(call, 1)).size();
    }

    private double micros(String call, int count) throws Exception {
        var answer = client.get("/bench/calls?call=" + call + "&count=" + count + "&tenant=" + tenant);
        return Long.parseLong(answer.text()) / 1e3 / count;
    }
}
