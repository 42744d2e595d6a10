// SPDX-License-Identifier: Apache-2.0
package dev.stoa.realm.code;

import java.time.Duration;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Counts up to a limit, rightly under parallel requests and on several nodes: every use takes one of as many numbered
 * slots, and a slot comes free again by itself.
 */
final class Allowance {

    private final Slots slots;

    Allowance(Slots slots) {
        this.slots = slots;
    }

    /** Takes one use; says which one it is, from 1 to the limit, or nothing when all are taken. */
    OptionalInt take(String use, int limit, Duration window) {
        return IntStream.rangeClosed(1, limit)
                .filter(number -> slots.takeIfFree(use + "." + number, window))
                .findFirst();
    }

    /** Where the slots are kept; taking one is atomic. */
    interface Slots {

        boolean takeIfFree(String slot, Duration window);
    }
}
