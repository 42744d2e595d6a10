// SPDX-License-Identifier: Apache-2.0
package dev.stoa.membership;

/** A custom role as somebody wants it. */
public record RoleDraft(RoleName name, RoleRights rights) {

    static final int MOST_PROJECTS = 100;

    /** @throws RoleProjectsInvalid if it is for chosen projects and these are none or too many */
    public RoleDraft {
        var chosen = rights.projects().chosen().size();
        if (!rights.projects().isAll() && (chosen == 0 || chosen > MOST_PROJECTS)) {
            throw new RoleProjectsInvalid(chosen);
        }
        rights = RoleRights.implying(rights.permissions(), rights.projects());
    }
}
