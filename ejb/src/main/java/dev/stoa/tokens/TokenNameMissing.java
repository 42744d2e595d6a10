// SPDX-License-Identifier: Apache-2.0
package dev.stoa.tokens;

import dev.stoa.Refusal;
import dev.stoa.tokens.ServiceField.Name;

/** A service needs to name somebody or something, and does not. */
public final class TokenNameMissing extends Refusal {

    TokenNameMissing(ServiceType service, Name field) {
        super("token-name-missing", service.code(), field.code());
    }
}
