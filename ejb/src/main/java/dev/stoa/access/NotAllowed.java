// SPDX-License-Identifier: Apache-2.0
package dev.stoa.access;

import dev.stoa.Refusal;

/** The caller does not hold what the call needs. */
public class NotAllowed extends Refusal {

    /** @param needed the permission or the staff roles, by the names Keycloak knows them by */
    public NotAllowed(String needed) {
        super("not-allowed", needed);
    }
}
