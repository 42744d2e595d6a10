// SPDX-License-Identifier: Apache-2.0
package dev.stoa.tokens;

import dev.stoa.Refusal;

/** A service is to be in the token, and nothing of it is allowed. */
public final class TokenPrivilegeMissing extends Refusal {

    TokenPrivilegeMissing(ServiceType service) {
        super("token-privilege-missing", service.code());
    }
}
