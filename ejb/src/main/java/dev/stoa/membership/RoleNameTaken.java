// SPDX-License-Identifier: Apache-2.0
package dev.stoa.membership;

import dev.stoa.Refusal;

/** The account has a role of this name already, be it in another case. */
public class RoleNameTaken extends Refusal {

    RoleNameTaken(String name) {
        super("role-name-taken", name);
    }
}
