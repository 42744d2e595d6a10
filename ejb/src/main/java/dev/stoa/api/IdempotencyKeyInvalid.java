// SPDX-License-Identifier: Apache-2.0
package dev.stoa.api;

import dev.stoa.Refusal;

/** The Idempotency-Key is empty, too long, or has characters that no header should have. */
public class IdempotencyKeyInvalid extends Refusal {

    IdempotencyKeyInvalid(int length, int longest) {
        super("idempotency-key-invalid", length, longest);
    }
}
