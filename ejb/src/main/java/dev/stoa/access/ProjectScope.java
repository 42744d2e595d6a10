// SPDX-License-Identifier: Apache-2.0
package dev.stoa.access;

import java.util.Set;
import java.util.UUID;

/**
 * Which projects of the account a caller sees and works on: all, or chosen ones.
 *
 * @param isAll whether it is all of them, those to come included
 * @param chosen the projects' ids; empty where it is all
 */
public record ProjectScope(boolean isAll, Set<UUID> chosen) {

    private static final ProjectScope ALL = new ProjectScope(true, Set.of());

    public ProjectScope {
        chosen = Set.copyOf(chosen);
        if (isAll && !chosen.isEmpty()) {
            throw new IllegalArgumentException("who sees all projects has none chosen");
        }
    }

    public static ProjectScope all() {
        return ALL;
    }

    /** These and no other; none at all, if the set is empty. */
    public static ProjectScope of(Set<UUID> chosen) {
        return new ProjectScope(false, chosen);
    }

    /** Whether whoever has this scope sees at least what the other shows. */
    public boolean includes(ProjectScope other) {
        return isAll || (!other.isAll && chosen.containsAll(other.chosen));
    }
}
