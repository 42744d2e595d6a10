// SPDX-License-Identifier: Apache-2.0
package dev.stoa.bench;

/** What a figure may be at most; {@link #NONE} where nothing was promised. */
record Limit(double most) {

    static final Limit NONE = new Limit(Double.POSITIVE_INFINITY);

    static Limit atMost(double most) {
        return new Limit(most);
    }

    boolean isPromised() {
        return Double.isFinite(most);
    }

    boolean holds(Spread spread) {
        return spread.median() <= most;
    }
}
