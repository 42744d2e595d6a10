// SPDX-License-Identifier: Apache-2.0
package dev.stoa.identity;

import dev.stoa.access.Permission;
import java.util.Set;

/**
 * A role of an organization as the identity provider has it.
 *
 * @param permissions what it grants of the console's catalogue
 * @param foreign all else that it grants there, which the console never does, such as {@code account/view-profile}
 */
public record KnownRole(RoleId id, String name, Set<Permission> permissions, Set<String> foreign) {

    public KnownRole {
        permissions = Set.copyOf(permissions);
        foreign = Set.copyOf(foreign);
    }
}
