// SPDX-License-Identifier: Apache-2.0
package dev.stoa.bench;

import java.util.Locale;

/** One line of the table. */
record Figure(String what, String unit, Spread spread, Limit limit) {

    Figure(String what, String unit, Spread spread) {
        this(what, unit, spread, Limit.NONE);
    }

    /** Empty where nothing was promised. */
    String verdict() {
        if (!limit.isPromised()) {
            return "";
        }
        return limit.holds(spread) ? "met" : "MISSED";
    }

    String markdown() {
        return "| %s | %s | %s | %s | %s | %s | %s |"
                .formatted(
                        what,
                        unit,
                        number(spread.median()),
                        number(spread.min()),
                        number(spread.max()),
                        limit.isPromised() ? "<= " + number(limit.most()) : "",
                        verdict());
    }

    String json() {
        var target =
                limit.isPromised() ? ", \"limit\": " + plain(limit.most()) + ", \"met\": " + limit.holds(spread) : "";
        return "{\"what\": \"%s\", \"unit\": \"%s\", \"median\": %s, \"min\": %s, \"max\": %s%s}"
                .formatted(what, unit, plain(spread.median()), plain(spread.min()), plain(spread.max()), target);
    }

    /** Three digits that count, as one reads figures; whole numbers stay whole. */
    static String number(double value) {
        if (value == Math.rint(value) || Math.abs(value) >= 1000) {
            return String.format(Locale.ROOT, "%,.0f", value);
        }
        return String.format(Locale.ROOT, Math.abs(value) < 10 ? "%.2f" : "%.1f", value);
    }

    private static String plain(double value) {
        return String.format(Locale.ROOT, "%.4f", value);
    }
}
