// SPDX-License-Identifier: Apache-2.0
package dev.stoa.membership;

import dev.stoa.Refusal;

/** A role for chosen projects has at least one, and not too many. */
public class RoleProjectsInvalid extends Refusal {

    RoleProjectsInvalid(int chosen) {
        super("role-projects-invalid", chosen, RoleDraft.MOST_PROJECTS);
    }
}
