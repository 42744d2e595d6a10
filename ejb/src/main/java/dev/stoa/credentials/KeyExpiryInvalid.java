// SPDX-License-Identifier: Apache-2.0
package dev.stoa.credentials;

import dev.stoa.Refusal;

/** The time at which the pair is to end has passed already. */
public class KeyExpiryInvalid extends Refusal {

    KeyExpiryInvalid() {
        super("key-expiry-invalid");
    }
}
