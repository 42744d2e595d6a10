// SPDX-License-Identifier: Apache-2.0
package dev.stoa.tokens;

import dev.stoa.Refusal;

/** All that the token is to name does not fit into one. */
public final class TokenTooLong extends Refusal {

    TokenTooLong() {
        super("token-too-long", TokenOrder.MOST_SERVICES, TokenOrder.MOST_RESOURCE_NAMES);
    }
}
