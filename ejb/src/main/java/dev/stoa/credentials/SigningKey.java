// SPDX-License-Identifier: Apache-2.0
package dev.stoa.credentials;

import java.util.UUID;

/** A certificate, decrypted to sign or to check a token. */
public record SigningKey(UUID certificateId, Slot slot, boolean enabled, String certificate) {

    /** Without the secret, which must not reach a log. */
    @Override
    public String toString() {
        return slot + " certificate " + certificateId;
    }
}
