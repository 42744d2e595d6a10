// SPDX-License-Identifier: Apache-2.0
package dev.stoa.tokens;

import dev.stoa.Refusal;

/** A token, or something that it allows, is to last longer than is honoured, or not at all. */
public final class TokenLifetimeInvalid extends Refusal {

    TokenLifetimeInvalid(long seconds) {
        super("token-lifetime-invalid", seconds, AccessToken2.LIMIT_SECONDS);
    }
}
