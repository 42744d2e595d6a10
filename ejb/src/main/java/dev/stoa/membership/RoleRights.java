// SPDX-License-Identifier: Apache-2.0
package dev.stoa.membership;

import dev.stoa.access.Permission;
import dev.stoa.access.ProjectScope;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a role permits.
 *
 * @param projects on which projects, as far as a permission is about projects at all
 */
public record RoleRights(Set<Permission> permissions, ProjectScope projects) {

    /** What somebody has who has no role. */
    public static final RoleRights NONE = new RoleRights(Set.of(), ProjectScope.of(Set.of()));

    public RoleRights {
        permissions = Set.copyOf(permissions);
    }

    /** These permissions and what they imply. */
    public static RoleRights implying(Collection<Permission> permissions, ProjectScope projects) {
        var all = permissions.stream()
                .flatMap(permission -> Stream.concat(Stream.of(permission), permission.implied().stream()))
                .collect(Collectors.toUnmodifiableSet());
        return new RoleRights(all, projects);
    }

    static RoleRights of(PredefinedRole role) {
        return new RoleRights(role.permissions(), ProjectScope.all());
    }

    /** The same without what is not among these. */
    RoleRights only(Set<Permission> kept) {
        return new RoleRights(permissions.stream().filter(kept::contains).collect(Collectors.toSet()), projects);
    }

    /**
     * The permissions that somebody gains, on whichever projects, who had {@code before} and now has these, and that
     * whoever holds {@code held} could not give him from his own.
     */
    public Set<Permission> gainedBeyond(RoleRights held, RoleRights before) {
        return permissions.stream()
                .filter(permission -> permission.concernsProjects()
                        ? isBeyond(held.where(permission), before.where(permission))
                        : !held.permissions.contains(permission) && !before.permissions.contains(permission))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Where this permission holds. */
    private ProjectScope where(Permission permission) {
        return permissions.contains(permission) ? projects : NONE.projects;
    }

    private boolean isBeyond(ProjectScope held, ProjectScope before) {
        if (before.isAll() || held.isAll()) {
            return false;
        }
        return projects.isAll()
                || gained(before).anyMatch(project -> !held.chosen().contains(project));
    }

    private Stream<UUID> gained(ProjectScope before) {
        return projects.chosen().stream().filter(project -> !before.chosen().contains(project));
    }

    /** In words for the audit trail. */
    String inWords() {
        return permissions.stream().sorted().map(Permission::roleName).collect(Collectors.joining(", "));
    }

    /** The chosen projects in words for the audit trail. */
    String projectsInWords() {
        return Optional.of(projects)
                .filter(ProjectScope::isAll)
                .map(all -> "all")
                .orElseGet(() ->
                        projects.chosen().stream().sorted().map(UUID::toString).collect(Collectors.joining(", ")));
    }
}
