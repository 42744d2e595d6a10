// SPDX-License-Identifier: Apache-2.0
package dev.stoa.tokens;

import java.time.Instant;

/** A token to try a channel with, shown to its maker once and kept nowhere. */
public record TemporaryToken(String token, String channel, Instant issuedAt, Instant expiresAt) {

    /** Without the token, which must not reach a log. */
    @Override
    public String toString() {
        return "temporary token for a channel, until " + expiresAt;
    }
}
