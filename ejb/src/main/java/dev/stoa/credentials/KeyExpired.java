// SPDX-License-Identifier: Apache-2.0
package dev.stoa.credentials;

import dev.stoa.Refusal;
import java.time.Instant;

/** The pair has ended; only who has its secret is told. */
public class KeyExpired extends Refusal {

    KeyExpired(Instant end) {
        super("key-expired", end);
    }
}
