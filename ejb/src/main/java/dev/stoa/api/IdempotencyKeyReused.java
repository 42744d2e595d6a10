// SPDX-License-Identifier: Apache-2.0
package dev.stoa.api;

import dev.stoa.Refusal;

/** The Idempotency-Key came before, with a request that was not the same. */
public class IdempotencyKeyReused extends Refusal {

    IdempotencyKeyReused(long hours) {
        super("idempotency-key-reused", hours);
    }
}
