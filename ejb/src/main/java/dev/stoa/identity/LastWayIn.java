// SPDX-License-Identifier: Apache-2.0
package dev.stoa.identity;

import dev.stoa.Refusal;

/** Without this the person could not sign in any more. */
public class LastWayIn extends Refusal {

    /** @param provider what was to be disconnected, in words for people */
    public LastWayIn(String provider) {
        super("last-way-in", provider);
    }
}
