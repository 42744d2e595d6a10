// SPDX-License-Identifier: Apache-2.0
package dev.stoa.audit;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;

/**
 * For how long a trail is kept.
 *
 * @param months whole months, beside the one that is going on
 */
record Retention(int months) {

    private static final int LEAST = 3;
    private static final int MOST = 1200;

    /** @throws IllegalArgumentException for less than the database lets go, and for centuries */
    static Retention of(int months) {
        if (months < LEAST || months > MOST) {
            throw new IllegalArgumentException("stoa.audit.months is " + months + ", not " + LEAST + " to " + MOST);
        }
        return new Retention(months);
    }

    /** The first month that is kept. */
    YearMonth first(Instant now) {
        return YearMonth.from(now.atOffset(ZoneOffset.UTC)).minusMonths(months);
    }

    boolean isOver(YearMonth month, Instant now) {
        return month.isBefore(first(now));
    }
}
