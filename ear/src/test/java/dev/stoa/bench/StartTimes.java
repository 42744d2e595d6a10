// SPDX-License-Identifier: Apache-2.0
package dev.stoa.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.regex.Pattern;

/** How long each part of the platform took to start, read from the lines by which the platform tells its progress. */
final class StartTimes implements Consumer<String> {

    private static final Pattern LINE = Pattern.compile("(?:\\[[^]]*] )?(\\w+): (starting|ready).*");

    private final LongSupplier nanoTime;
    private final Map<String, Long> begun = new LinkedHashMap<>();
    private final Map<String, Double> seconds = new LinkedHashMap<>();

    StartTimes(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
    }

    @Override
    public void accept(String line) {
        var part = LINE.matcher(line);
        if (part.matches() && part.group(2).equals("starting")) {
            begun.put(part.group(1), nanoTime.getAsLong());
        } else if (part.matches()) {
            var begin = begun.getOrDefault(part.group(1), nanoTime.getAsLong());
            seconds.put(part.group(1), (nanoTime.getAsLong() - begin) / 1e9);
        }
    }

    List<Figure> figures(String which) {
        var figures = new ArrayList<Figure>();
        seconds.forEach((part, taken) -> figures.add(new Figure(which + ": " + part, "s", Spread.of(taken))));
        return figures;
    }
}
