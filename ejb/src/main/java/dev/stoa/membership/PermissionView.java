// SPDX-License-Identifier: Apache-2.0
package dev.stoa.membership;

import dev.stoa.access.Allows;
import dev.stoa.access.Caller;
import dev.stoa.access.Permission;
import dev.stoa.access.Unrecorded;
import dev.stoa.tenancy.CurrentTenant;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Explains who may do what in the account, and why. It does not judge by itself: it asks the caller that each member
 * would be at the guard of a boundary.
 */
@Stateless
public class PermissionView {

    @Inject
    CurrentTenant tenant;

    @Inject
    RoleRows roles;

    @Inject
    RoleHolders holders;

    @Inject
    Clock clock;

    /** What a member may do, and which role lets him; empty for whoever is no member. */
    @Allows(Permission.EDIT_MEMBERS)
    @Unrecorded
    public Optional<MemberPermissions> of(String subject) {
        return roles.ofMember(tenant.id(), subject)
                .map(role -> new MemberPermissions(
                        holders.called(tenant.id(), subject),
                        role.id(),
                        role.label(),
                        new RoleRights(allowedBy(role.rights()), role.rights().projects())));
    }

    /** Who may do what asks for this permission, and which role lets him. */
    @Allows(Permission.EDIT_MEMBERS)
    @Unrecorded
    public PermissionHolders holders(Permission permission) {
        Map<MemberRole, StoredRole> granting = roles.all(tenant.id()).stream()
                .filter(role -> asCaller(role.rights()).holds(permission))
                .collect(Collectors.toMap(StoredRole::id, Function.identity()));
        var total = holders.count(tenant.id(), granting.keySet());
        return new PermissionHolders(holders.first(tenant.id(), granting, PermissionHolders.MOST_SHOWN), total);
    }

    /**
     * What members with this role could do otherwise, were it as in the draft; nothing is changed.
     *
     * @throws RoleNotFound if the account has no such role
     */
    @Allows(Permission.EDIT_MEMBERS)
    @Unrecorded
    public RoleEffect effect(MemberRole id, RoleDraft draft) {
        var role = roles.find(tenant.id(), id).orElseThrow(RoleNotFound::new);
        var now = allowedBy(role.rights());
        var then = allowedBy(draft.rights());
        return new RoleEffect(
                without(then, now),
                without(now, then),
                role.rights(),
                draft.rights(),
                holders.concerned(tenant.id(), role));
    }

    private Set<Permission> allowedBy(RoleRights rights) {
        var caller = asCaller(rights);
        return Arrays.stream(Permission.values()).filter(caller::holds).collect(Collectors.toSet());
    }

    /** Who has this role, as he would stand before a boundary. */
    private Caller asCaller(RoleRights rights) {
        return new Caller.Member("somebody", rights.permissions(), rights.projects(), clock.instant());
    }

    private static Set<Permission> without(Set<Permission> some, Set<Permission> others) {
        return some.stream().filter(permission -> !others.contains(permission)).collect(Collectors.toSet());
    }
}
