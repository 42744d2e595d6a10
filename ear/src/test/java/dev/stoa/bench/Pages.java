// SPDX-License-Identifier: Apache-2.0
package dev.stoa.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

/** What pages cost: the projects page against the same page without a database and against a static file. */
final class Pages {

    private static final String PROJECTS = "projects page";
    private static final String PROJECTS_PATH = "/app/projects/list";
    private static final String DETAIL = "detail page";
    private static final String FIXED = "same page, no database";
    private static final String STATIC = "static file";

    private static final int ROUNDS = 7;

    private static final int MOST_STATEMENTS = 6;
    private static final double MOST_TIMES_WITHOUT_DATABASE = 1.5;
    private static final double MOST_FIRST_VISIT_KB = 320;
    private static final int MOST_REQUESTS = 12;

    private final ConsoleClient client;
    private final PageMeter meter;
    private final Map<String, String> paths = new LinkedHashMap<>();

    Pages(ConsoleClient client, PageMeter meter, String detail) {
        this.client = client;
        this.meter = meter;
        paths.put(PROJECTS, PROJECTS_PATH);
        paths.put(FIXED, VariantWar.FIXED_LIST);
        paths.put(STATIC, VariantWar.STATIC_FILE);
        paths.put(DETAIL, detail);
    }

    List<Figure> measure(String data) throws Exception {
        var contestants = new LinkedHashMap<String, Callable<PageRound>>();
        for (var page : paths.entrySet()) {
            meter.warmUp(page.getValue());
            contestants.put(page.getKey(), () -> meter.round(page.getValue()));
        }
        var rounds = Rounds.alternate(ROUNDS, contestants);
        var figures = new ArrayList<Figure>();
        for (var page : paths.keySet()) {
            var limits = page.equals(STATIC) ? PageRound.Limits.NONE : PageRound.Limits.OF_A_PAGE;
            figures.addAll(PageRound.figures(page + ", " + data, rounds, page, limits));
        }
        var ratio = "projects page / same page without database, " + data;
        figures.add(new Figure(
                ratio + ": time",
                "x",
                rounds.ratio(PROJECTS, FIXED, PageRound::medianMillis),
                Limit.atMost(MOST_TIMES_WITHOUT_DATABASE)));
        figures.add(new Figure(
                ratio + ": CPU",
                "x",
                rounds.ratio(PROJECTS, FIXED, PageRound::cpuMillis),
                Limit.atMost(MOST_TIMES_WITHOUT_DATABASE)));
        figures.add(new Figure(
                "projects page / static file, " + data + ": CPU",
                "x",
                rounds.ratio(PROJECTS, STATIC, PageRound::cpuMillis)));
        return figures;
    }

    List<Figure> countStatements(StatementLog log) throws Exception {
        var figures = new ArrayList<Figure>();
        for (var page : paths.entrySet()) {
            var limit = page.getKey().equals(PROJECTS) ? Limit.atMost(MOST_STATEMENTS) : Limit.NONE;
            figures.add(meter.statements(log, page.getKey(), page.getValue(), limit));
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
}
