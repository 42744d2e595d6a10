// SPDX-License-Identifier: Apache-2.0
package dev.stoa.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;

/** One round of one page; CPU time is that of the console and of PostgreSQL, for each request. */
record PageRound(List<Double> millis, double cpuMillis, double databaseCpuMillis, long wireBytes, long bytes) {

    double medianMillis() {
        return Spread.of(values()).median();
    }

    private DoubleStream values() {
        return millis.stream().mapToDouble(each -> each);
    }

    /** What a page may cost; the budget of a page, or nothing for what is no page. */
    record Limits(Limit p95, Limit cpu, Limit size) {

        static final Limits NONE = new Limits(Limit.NONE, Limit.NONE, Limit.NONE);
        static final Limits OF_A_PAGE = new Limits(Limit.atMost(100), Limit.atMost(15), Limit.atMost(60));
    }

    static List<Figure> figures(String what, Rounds<PageRound> rounds, String page, Limits limits) {
        var all = rounds.of(page).stream().flatMapToDouble(PageRound::values).toArray();
        var p95 = Spread.percentile(0.95, DoubleStream.of(all));
        var figures = new ArrayList<Figure>();
        figures.add(new Figure(what + ": time", "ms", rounds.spread(page, PageRound::medianMillis)));
        figures.add(new Figure(what + ": p95", "ms", Spread.of(p95), limits.p95()));
        figures.add(new Figure(what + ": CPU", "ms", rounds.spread(page, PageRound::cpuMillis), limits.cpu()));
        figures.add(new Figure(
                what + ": CPU of it in PostgreSQL", "ms", rounds.spread(page, PageRound::databaseCpuMillis)));
        figures.add(
                new Figure(what + ": size", "kB", rounds.spread(page, round -> round.bytes() / 1000.0), limits.size()));
        figures.add(new Figure(
                what + ": size on the wire", "kB", rounds.spread(page, round -> round.wireBytes() / 1000.0)));
        return figures;
    }
}
