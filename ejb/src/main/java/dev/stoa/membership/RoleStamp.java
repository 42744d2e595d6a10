// SPDX-License-Identifier: Apache-2.0
package dev.stoa.membership;

import java.util.UUID;

/**
 * Names what a role permits at one moment: whoever fetched his rights under another stamp has to fetch them anew.
 *
 * @param version counts the changes of the role
 */
public record RoleStamp(UUID role, int version) {

    private static final UUID NO_ROLE = new UUID(0, 0);

    /** The stamp of rights of which nobody knows under which role they were fetched: no role has it. */
    public static RoleStamp unknown() {
        return new RoleStamp(NO_ROLE, 0);
    }
}
