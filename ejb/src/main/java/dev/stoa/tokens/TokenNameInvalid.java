// SPDX-License-Identifier: Apache-2.0
package dev.stoa.tokens;

import dev.stoa.Refusal;
import dev.stoa.tokens.ServiceField.Name;

/** A name is longer than SDKs take, or has a character that does not show. */
public final class TokenNameInvalid extends Refusal {

    TokenNameInvalid(Name field, int lengthBytes) {
        super("token-name-invalid", field.code(), lengthBytes, ServiceOrder.NAME_LIMIT_BYTES);
    }
}
