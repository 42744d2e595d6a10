// SPDX-License-Identifier: Apache-2.0
package dev.stoa.credentials;

import java.time.Instant;

/** How often a certificate was used in a stretch of time, and when last. */
record UseTally(long issued, long verified, Instant lastSeen) {

    UseTally plus(UseTally other) {
        return new UseTally(
                issued + other.issued,
                verified + other.verified,
                lastSeen.isAfter(other.lastSeen) ? lastSeen : other.lastSeen);
    }
}
