// SPDX-License-Identifier: Apache-2.0
package dev.stoa.tokens;

import dev.stoa.Refusal;

/** A token that allows nothing of any service can't be built. */
public final class TokenServiceMissing extends Refusal {

    TokenServiceMissing() {
        super("token-service-missing");
    }
}
