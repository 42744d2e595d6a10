// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.membership;

import dev.stoa.access.Permission;
import dev.stoa.membership.RoleLabel;
import dev.stoa.membership.RoleRights;
import dev.stoa.web.shell.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.stream.Collectors;

/** {@code #{roleWords}}: what a role permits, as the cells of the grid say it. */
@Named
@RequestScoped
public class RoleWords {

    @Inject
    Messages messages;

    public PermissionArea[] getAreas() {
        return PermissionArea.values();
    }

    /** What a role is called; the predefined ones in the reader's language. */
    public String name(RoleLabel role) {
        return role.predefined()
                .map(known -> messages.of("membership.role." + known))
                .orElse(role.name());
    }

    /** Empty where the role has nothing of this area. */
    public String cell(RoleRights rights, PermissionArea area) {
        var granted = rights.permissions();
        return area.permissions().size() > 2 && granted.containsAll(area.permissions())
                ? messages.of("membership.roles.all")
                : listed(area.most(granted), "permission.short.");
    }

    /** On which projects the role works. */
    public String scope(RoleRights rights) {
        return rights.projects().isAll()
                ? messages.of("membership.roles.projects.all")
                : messages.of(
                        "membership.roles.projects.some",
                        rights.projects().chosen().size());
    }

    /** Permissions by their names, in the order of the grid. */
    public String names(Collection<Permission> permissions) {
        return listed(permissions, "permission.");
    }

    private String listed(Collection<Permission> permissions, String key) {
        return permissions.stream()
                .sorted()
                .map(permission -> messages.of(key + permission))
                .collect(Collectors.joining(messages.of("membership.roles.and")));
    }
}
