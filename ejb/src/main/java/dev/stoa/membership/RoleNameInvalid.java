// SPDX-License-Identifier: Apache-2.0
package dev.stoa.membership;

import dev.stoa.Refusal;

/** The name is empty, too long, or has characters that no name has. */
public class RoleNameInvalid extends Refusal {

    RoleNameInvalid() {
        super("role-name-invalid", RoleName.LONGEST);
    }
}
