// SPDX-License-Identifier: Apache-2.0
package dev.stoa.membership;

import dev.stoa.Refusal;

/** Members have the role, or somebody is invited into it. */
public class RoleInUse extends Refusal {

    RoleInUse(long members, long invitations) {
        super("role-in-use", members, invitations);
    }
}
