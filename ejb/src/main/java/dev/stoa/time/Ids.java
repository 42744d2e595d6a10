// SPDX-License-Identifier: Apache-2.0
package dev.stoa.time;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;

/** Makes identifiers of version 7 (RFC 9562): new rows land side by side in an index. */
public final class Ids {

    private static final SecureRandom RANDOM = new SecureRandom();

    private Ids() {}

    public static UUID next(Clock clock) {
        var high = (clock.millis() << 16) | 0x7000L | RANDOM.nextInt(1 << 12);
        var low = (RANDOM.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }
}
