// SPDX-License-Identifier: Apache-2.0
package dev.stoa.tokens;

import java.time.Instant;

/** That a temporary token was issued, and what has become of it. */
public record TemporaryTokenLine(String channel, Instant issuedAt, Instant expiresAt, TemporaryTokenState state) {

    public boolean valid() {
        return state == TemporaryTokenState.VALID;
    }
}
