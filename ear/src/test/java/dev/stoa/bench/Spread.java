// SPDX-License-Identifier: Apache-2.0
package dev.stoa.bench;

import java.util.stream.DoubleStream;

/** What the rounds of a measurement came to. */
record Spread(double median, double min, double max) {

    static Spread of(DoubleStream values) {
        var sorted = values.sorted().toArray();
        if (sorted.length == 0) {
            throw new IllegalArgumentException("nothing was measured");
        }
        var middle = sorted.length / 2;
        var median = sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
        return new Spread(median, sorted[0], sorted[sorted.length - 1]);
    }

    static Spread of(double... values) {
        return of(DoubleStream.of(values));
    }

    /** The smallest value that this share of all values does not exceed. */
    static double percentile(double share, DoubleStream values) {
        var sorted = values.sorted().toArray();
        if (sorted.length == 0) {
            throw new IllegalArgumentException("nothing was measured");
        }
        return sorted[Math.max(0, (int) Math.ceil(share * sorted.length) - 1)];
    }
}
