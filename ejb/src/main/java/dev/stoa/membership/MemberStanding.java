// SPDX-License-Identifier: Apache-2.0
package dev.stoa.membership;

import dev.stoa.access.Permission;
import dev.stoa.access.ProjectScope;
import java.util.Set;

/** What the tables say of a member's role now: which it is, what it permits, and on which projects. */
public record MemberStanding(RoleStamp stamp, Set<Permission> permissions, ProjectScope projects) {

    public MemberStanding {
        permissions = Set.copyOf(permissions);
    }
}
