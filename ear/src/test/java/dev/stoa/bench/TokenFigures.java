// SPDX-License-Identifier: Apache-2.0
package dev.stoa.bench;

import dev.stoa.tokens.TokenBenchmark;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What tokens cost, by the benchmark of their feature. */
final class TokenFigures {

    private static final int ROUNDS = 5;
    private static final double MOST_TIMES_BARE = 1.3;

    private TokenFigures() {}

    static List<Figure> measure() throws Exception {
        tellClassPath();
        var result = TokenBenchmark.run(ROUNDS);
        var figures = new ArrayList<Figure>();
        result.nanoseconds()
                .forEach((name, nanos) -> figures.add(new Figure("token: " + name, "per s", rate(spread(nanos)))));
        figures.add(new Figure(
                "token: build / bare HMACs, deflate, Base64",
                "x",
                spread(result.build()),
                Limit.atMost(MOST_TIMES_BARE)));
        figures.add(new Figure("token: read and check / bare Base64, inflate, HMACs", "x", spread(result.check())));
        return figures;
    }

    /** JMH starts its processes with the class path of this one; but this one is Maven's. */
    private static void tellClassPath() {
        if (TokenFigures.class.getClassLoader() instanceof URLClassLoader loader) {
            System.setProperty(
                    "java.class.path",
                    Stream.of(loader.getURLs()).map(url -> url.getPath()).collect(Collectors.joining(":")));
        }
    }

    private static Spread spread(TokenBenchmark.Spread spread) {
        return new Spread(spread.median(), spread.min(), spread.max());
    }

    private static Spread rate(Spread nanos) {
        return new Spread(1e9 / nanos.median(), 1e9 / nanos.max(), 1e9 / nanos.min());
    }
}
