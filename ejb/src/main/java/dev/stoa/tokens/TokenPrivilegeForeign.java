// SPDX-License-Identifier: Apache-2.0
package dev.stoa.tokens;

import dev.stoa.Refusal;

/** A service is to allow what is another's. */
public final class TokenPrivilegeForeign extends Refusal {

    TokenPrivilegeForeign(ServiceType service, Privilege privilege) {
        super("token-privilege-foreign", service.code(), privilege.code());
    }
}
