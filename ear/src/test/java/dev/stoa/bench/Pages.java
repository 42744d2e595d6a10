// SPDX-License-Identifier: Apache-2.0
package dev.stoa.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.DoubleStream;

/** What pages cost: the projects page against the same page without a database and against a static file. */
final class Pages {

    private static final String PROJECTS = "projects page";
    private static final String PROJECTS_PATH = "/app/projects/list";
    private static final String DETAIL = "detail page";
    private static final String FIXED = "same page, no database";
    private static final String STATIC = "static file";

    private static final int ROUNDS = 7;
    private static final int REQUESTS = 40;
    private static final int WARM_UP_REQUESTS = 150;
    private static final int COUNTED_REQUESTS = 7;

    private static final int MOST_STATEMENTS = 6;
    private static final double MOST_TIMES_WITHOUT_DATABASE = 1.5;
    private static final double MOST_CPU_MILLIS = 15;
    private static final double MOST_P95_MILLIS = 100;
    private static final double MOST_FIRST_VISIT_KB = 320;
    private static final double MOST_HTML_KB = 60;
    private static final int MOST_REQUESTS = 12;

    private final ConsoleClient client;
    private final Processes console;
    private final Processes database;
    private final Map<String, String> paths = new LinkedHashMap<>();

    Pages(ConsoleClient client, Processes console, Processes database, String detail) {
        this.client = client;
        this.console = console;
        this.database = database;
        paths.put(PROJECTS, PROJECTS_PATH);
        paths.put(FIXED, VariantWar.FIXED_LIST);
        paths.put(STATIC, VariantWar.STATIC_FILE);
        paths.put(DETAIL, detail);
    }

    /** One round of one page; CPU time is that of the console and of PostgreSQL, for each request. */
    private record Round(List<Double> millis, double cpuMillis, double databaseCpuMillis, long wireBytes, long bytes) {

        double medianMillis() {
            return Spread.of(values()).median();
        }

        DoubleStream values() {
            return millis.stream().mapToDouble(each -> each);
        }
    }

    List<Figure> measure(String data) throws Exception {
        var contestants = new LinkedHashMap<String, Callable<Round>>();
        for (var page : paths.entrySet()) {
            repeat(WARM_UP_REQUESTS, page.getValue());
            contestants.put(page.getKey(), () -> round(page.getValue()));
        }
        var rounds = Rounds.alternate(ROUNDS, contestants);
        var figures = new ArrayList<Figure>();
        for (var page : paths.keySet()) {
            figures.addAll(figures(page + ", " + data, rounds, page));
        }
        var ratio = "projects page / same page without database, " + data;
        figures.add(new Figure(
                ratio + ": time",
                "x",
                rounds.ratio(PROJECTS, FIXED, Round::medianMillis),
                Limit.atMost(MOST_TIMES_WITHOUT_DATABASE)));
        figures.add(new Figure(
                ratio + ": CPU",
                "x",
                rounds.ratio(PROJECTS, FIXED, Round::cpuMillis),
                Limit.atMost(MOST_TIMES_WITHOUT_DATABASE)));
        figures.add(new Figure(
                "projects page / static file, " + data + ": CPU",
                "x",
                rounds.ratio(PROJECTS, STATIC, Round::cpuMillis)));
        return figures;
    }

    private static List<Figure> figures(String what, Rounds<Round> rounds, String page) {
        var isPage = !page.equals(STATIC);
        var all = rounds.of(page).stream().flatMapToDouble(Round::values).toArray();
        var p95 = Spread.percentile(0.95, DoubleStream.of(all));
        var figures = new ArrayList<Figure>();
        figures.add(new Figure(what + ": time", "ms", rounds.spread(page, Round::medianMillis)));
        figures.add(
                new Figure(what + ": p95", "ms", Spread.of(p95), isPage ? Limit.atMost(MOST_P95_MILLIS) : Limit.NONE));
        figures.add(new Figure(
                what + ": CPU",
                "ms",
                rounds.spread(page, Round::cpuMillis),
                isPage ? Limit.atMost(MOST_CPU_MILLIS) : Limit.NONE));
        figures.add(
                new Figure(what + ": CPU of it in PostgreSQL", "ms", rounds.spread(page, Round::databaseCpuMillis)));
        figures.add(new Figure(
                what + ": size",
                "kB",
                rounds.spread(page, round -> round.bytes() / 1000.0),
                isPage ? Limit.atMost(MOST_HTML_KB) : Limit.NONE));
        figures.add(new Figure(
                what + ": size on the wire", "kB", rounds.spread(page, round -> round.wireBytes() / 1000.0)));
        return figures;
    }

    /** How many statements a warm page sends; the median, for a timer of the server may send some meanwhile. */
    List<Figure> countStatements(StatementLog log) throws Exception {
        var figures = new ArrayList<Figure>();
        for (var page : paths.entrySet()) {
            var counts = new double[COUNTED_REQUESTS];
            for (var request = 0; request < COUNTED_REQUESTS; request++) {
                var statements = log.during(() -> client.get(page.getValue()));
                counts[request] = statements.size();
                if (request == COUNTED_REQUESTS - 1) {
                    statements.forEach(statement -> System.out.println("  " + page.getKey() + ": " + statement));
                }
            }
            var limit = page.getKey().equals(PROJECTS) ? Limit.atMost(MOST_STATEMENTS) : Limit.NONE;
            figures.add(new Figure(page.getKey() + ": SQL statements", "", Spread.of(counts), limit));
        }
        return figures;
    }

    List<Figure> firstVisit() throws IOException, InterruptedException {
        var visit = FirstVisit.of(client, PROJECTS_PATH);
        return List.of(
                new Figure(
                        "projects page, first visit: size on the wire",
                        "kB",
                        Spread.of(visit.wireBytes() / 1000.0),
                        Limit.atMost(MOST_FIRST_VISIT_KB)),
                new Figure(
                        "projects page, first visit: size when packed by gzip",
                        "kB",
                        Spread.of(visit.packedBytes() / 1000.0)),
                new Figure(
                        "projects page, first visit: requests",
                        "",
                        Spread.of(visit.requests()),
                        Limit.atMost(MOST_REQUESTS)));
    }

    private Round round(String path) throws IOException, InterruptedException {
        var consoleBefore = console.cpuMillis();
        var databaseBefore = database.cpuMillis();
        var answers = repeat(REQUESTS, path);
        var databaseCpu = (database.cpuMillis() - databaseBefore) / REQUESTS;
        var cpu = (console.cpuMillis() - consoleBefore) / REQUESTS + databaseCpu;
        var millis = answers.stream().map(ConsoleClient.Answer::millis).toList();
        var last = answers.get(answers.size() - 1);
        return new Round(millis, cpu, databaseCpu, last.wireBytes(), last.text().length());
    }

    private List<ConsoleClient.Answer> repeat(int requests, String path) throws IOException, InterruptedException {
        var answers = new ArrayList<ConsoleClient.Answer>();
        for (var request = 0; request < requests; request++) {
            answers.add(client.get(path));
        }
        return answers;
    }
}
