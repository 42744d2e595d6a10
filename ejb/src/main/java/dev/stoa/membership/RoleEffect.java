// SPDX-License-Identifier: Apache-2.0
package dev.stoa.membership;

import dev.stoa.access.Permission;
import java.util.List;
import java.util.Set;

/**
 * What an edited role would change for those who have it.
 *
 * @param gained what they could do then and can't now
 * @param lost what they can do now and could not then
 * @param before what they have now
 * @param after what they would have
 * @param members those who have the role
 */
public record RoleEffect(
        Set<Permission> gained, Set<Permission> lost, RoleRights before, RoleRights after, Concerned members) {

    public RoleEffect {
        gained = Set.copyOf(gained);
        lost = Set.copyOf(lost);
    }

    /** Whether they would work on other projects than now. */
    public boolean isElsewhere() {
        return !before.projects().equals(after.projects());
    }

    /** Those who have the role: how many, and the first of them by name. */
    public record Concerned(List<String> called, long total) {

        public Concerned {
            called = List.copyOf(called);
        }
    }
}
