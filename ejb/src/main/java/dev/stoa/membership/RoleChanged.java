// SPDX-License-Identifier: Apache-2.0
package dev.stoa.membership;

import dev.stoa.Refusal;

/** Somebody else has changed the role since this person looked at it. */
public class RoleChanged extends Refusal {

    RoleChanged() {
        super("role-changed");
    }
}
