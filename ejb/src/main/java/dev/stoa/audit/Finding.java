// SPDX-License-Identifier: Apache-2.0
package dev.stoa.audit;

import java.time.YearMonth;
import java.util.Optional;
import java.util.UUID;

/**
 * One thing that is wrong with a trail.
 *
 * @param number the entry's number in the chain of its month, or the first one that is concerned; 0 where it has none
 * @param last the last one that is concerned
 * @param entry the entry's id, where it is known
 */
public record Finding(Fault fault, YearMonth month, long number, long last, Optional<UUID> entry) {

    static Finding at(Fault fault, YearMonth month, long number, UUID entry) {
        return new Finding(fault, month, number, number, Optional.of(entry));
    }

    static Finding between(Fault fault, YearMonth month, long first, long last) {
        return new Finding(fault, month, first, last, Optional.empty());
    }
}
