// SPDX-License-Identifier: Apache-2.0
package dev.stoa.access;

import java.time.Duration;
import java.time.Instant;

/**
 * Somebody has just proved who he is, for one operation.
 *
 * @param person the subject of who did
 */
public record Proof(String person, Operation operation, Instant at) {

    private static final Duration FRESH = Duration.ofSeconds(60);

    /** A moment in the future is not fresh either: it would stay so for as long as a clock is wrong. */
    boolean covers(Caller caller, Operation asked, Instant now) {
        var age = Duration.between(at, now).abs();
        return caller.person().filter(person::equals).isPresent()
                && operation.equals(asked)
                && age.compareTo(FRESH) <= 0;
    }
}
