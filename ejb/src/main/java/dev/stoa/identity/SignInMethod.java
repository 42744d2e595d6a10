// SPDX-License-Identifier: Apache-2.0
package dev.stoa.identity;

import java.io.Serializable;
import java.time.Instant;

/**
 * Something by which a person proves who he is.
 *
 * @param id the identity provider's name of it
 * @param label what the person calls it; empty if he gave no name
 * @param left how many of the recovery codes are still unused; 0 for everything else
 */
public record SignInMethod(String id, Kind kind, String label, Instant createdAt, int left) implements Serializable {

    /** What a person can sign in with, apart from other providers. */
    public enum Kind {
        PASSWORD,
        PASSKEY,
        AUTHENTICATOR_APP,
        RECOVERY_CODES;

        /** Whether it counts as a second factor of its own; recovery codes only replace one that is lost. */
        public boolean isSecondFactor() {
            return this == PASSKEY || this == AUTHENTICATOR_APP;
        }
    }
}
