// SPDX-License-Identifier: Apache-2.0
package dev.stoa.identity;

import java.time.Instant;

/**
 * What the identity provider says has ended: one session, or all that a person had until then.
 *
 * @param saidAt when, by the provider's clock, to the second
 */
public record EndedSession(Scope scope, String name, Instant saidAt) {

    /** What the name is of. */
    public enum Scope {
        /** The name is the provider's id of one session ({@code sid}). */
        SESSION,
        /** The name is the person's subject. */
        PERSON
    }
}
