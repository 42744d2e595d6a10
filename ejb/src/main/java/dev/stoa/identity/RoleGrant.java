// SPDX-License-Identifier: Apache-2.0
package dev.stoa.identity;

import dev.stoa.access.Permission;
import java.util.Set;

/** A role of an organization as it shall be: its name and what it permits. */
public record RoleGrant(String name, Set<Permission> permissions) {

    public RoleGrant {
        permissions = Set.copyOf(permissions);
    }
}
