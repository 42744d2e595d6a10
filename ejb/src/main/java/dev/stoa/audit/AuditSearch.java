// SPDX-License-Identifier: Apache-2.0
package dev.stoa.audit;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;

/**
 * Which entries of a trail are wanted.
 *
 * @param caller who called: a person's subject, or a member's name or e-mail address, or a job
 * @param action boundary and method, such as {@code Projects.create}
 * @param object what it was about, with its kind before it or without; or the project's, the member's … id alone
 * @param kind why it is on the trail
 * @param from when it was written down, at the earliest
 * @param before when it was written down: sooner than this
 */
public record AuditSearch(
        Optional<String> caller,
        Optional<String> action,
        Optional<String> object,
        Optional<AuditKind> kind,
        Optional<Instant> from,
        Optional<Instant> before) {

    private static final int LONGEST = 255;

    /** What is longer than any value can be finds nothing all the same. */
    public AuditSearch {
        UnaryOperator<String> cut = text -> text.length() <= LONGEST ? text : text.substring(0, LONGEST);
        caller = caller.map(cut);
        action = action.map(cut);
        object = object.map(cut);
    }

    public static AuditSearch all() {
        return new AuditSearch(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    Optional<UUID> firstId() {
        return from.map(Link::firstIdAt);
    }

    Optional<UUID> beyondId() {
        return before.map(Link::firstIdAt);
    }
}
