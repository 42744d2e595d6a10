// SPDX-License-Identifier: Apache-2.0
package dev.stoa.tokens;

import dev.stoa.Refusal;

/** The role in a classroom is a number that fits its field. */
public final class TokenRoleInvalid extends Refusal {

    TokenRoleInvalid() {
        super("token-role-invalid", Short.MAX_VALUE);
    }
}
