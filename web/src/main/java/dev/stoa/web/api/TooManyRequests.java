// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.api;

import dev.stoa.Refusal;
import java.time.Duration;

/** The account has asked this endpoint too often in the last second. */
final class TooManyRequests extends Refusal {

    private final long waitSeconds;

    TooManyRequests(int perSecond, Duration wait) {
        super("too-many-requests", perSecond);
        waitSeconds = Math.max(1, wait.plusMillis(999).toSeconds());
    }

    long waitSeconds() {
        return waitSeconds;
    }
}
