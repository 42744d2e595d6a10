// SPDX-License-Identifier: Apache-2.0
package dev.stoa.membership;

import dev.stoa.access.Allows;
import dev.stoa.access.AllowsKey;
import dev.stoa.access.Changes;
import dev.stoa.access.KeyScope;
import dev.stoa.access.Permission;
import dev.stoa.access.Unrecorded;
import dev.stoa.tenancy.CurrentTenant;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** The roles of an account: five that are the same everywhere, and those that the account makes for itself. */
@Stateless
public class Roles {

    /** How many roles of its own an account may have. */
    static final int MOST = 100;

    @Inject
    CurrentTenant tenant;

    @Inject
    Roster roster;

    @Inject
    RoleRows rows;

    @Inject
    RoleStore store;

    @Inject
    InvitationRows invitations;

    @Inject
    Holdings holdings;

    @Inject
    Changes changes;

    /** The predefined ones first, in the order of the grid; then the others by name. */
    @Allows(Permission.EDIT_MEMBERS)
    @AllowsKey(KeyScope.READ_MEMBERS)
    @Unrecorded
    public List<RoleLine> list() {
        var members = store.membersByRole(tenant.id());
        return rows.all(tenant.id()).stream()
                .map(role -> new RoleLine(role.id(), role.label(), role.rights(), members.getOrDefault(role.id(), 0L)))
                .toList();
    }

    /**
     * Shows one role.
     *
     * @throws RoleNotFound if the account has no such role
     */
    @Allows(Permission.EDIT_MEMBERS)
    @AllowsKey(KeyScope.READ_MEMBERS)
    @Unrecorded
    public RoleDetail one(MemberRole id) {
        var role = found(id);
        return new RoleDetail(id, role.label(), role.version(), role.rights(), store.members(tenant.id(), id));
    }

    /** What the caller holds himself, and so may grant. */
    @Allows(Permission.EDIT_MEMBERS)
    @Unrecorded
    public RoleRights own() {
        return holdings.own();
    }

    /**
     * Makes a role of the account's own.
     *
     * @throws RoleNameTaken if the account has a role of this name, be it in another case
     * @throws RoleQuotaReached if the account has as many as it may
     * @throws GrantsBeyondOwn if it permits what the caller does not hold
     * @throws dev.stoa.Unavailable if the identity provider can't be told now; then there is no such role
     */
    @Allows(Permission.EDIT_MEMBERS)
    public MemberRole create(RoleDraft draft) {
        return roster.change(change -> {
            holdings.requireEditor();
            holdings.requireFor(RoleRights.NONE, draft.rights());
            refuseIfTaken(draft.name(), Optional.empty());
            if (store.ownRoles(tenant.id()) >= MOST) {
                throw new RoleQuotaReached();
            }
            var id = store.insert(tenant.id(), draft);
            change.concerns(id);
            note(Optional.empty(), Optional.of(draft));
            return id;
        });
    }

    /**
     * Changes a role of the account's own: its name, what it permits, and for which projects.
     *
     * @param version the one that whoever changes it has seen
     * @throws RoleNotFound if the account has no such role
     * @throws PredefinedRoleFixed if it is one of the five
     * @throws RoleChanged if it has changed since
     * @throws RoleNameTaken if the account has another role of this name, be it in another case
     * @throws GrantsBeyondOwn if it would permit more than before, and that is not the caller's
     * @throws dev.stoa.Unavailable if the identity provider can't be told now; then nothing has changed
     */
    @Allows(Permission.EDIT_MEMBERS)
    public void edit(MemberRole id, int version, RoleDraft draft) {
        roster.change(change -> {
            holdings.requireEditor();
            var before = own(id);
            if (before.version() != version) {
                throw new RoleChanged();
            }
            holdings.requireFor(before.rights(), draft.rights());
            refuseIfTaken(draft.name(), Optional.of(id));
            store.update(tenant.id(), id, draft);
            change.concerns(id);
            note(Optional.of(draftOf(before)), Optional.of(draft));
            return id;
        });
    }

    /**
     * Removes a role of the account's own.
     *
     * @throws RoleNotFound if the account has no such role
     * @throws PredefinedRoleFixed if it is one of the five
     * @throws RoleInUse if members have it or somebody is invited into it
     * @throws dev.stoa.Unavailable if the identity provider can't be told now; then it is still there
     */
    @Allows(Permission.EDIT_MEMBERS)
    public void delete(MemberRole id) {
        roster.change(change -> {
            holdings.requireEditor();
            var before = own(id);
            var members = store.members(tenant.id(), id);
            var invited = invitations.waitingFor(tenant.id(), id);
            if (members + invited > 0) {
                throw new RoleInUse(members, invited);
            }
            store.delete(tenant.id(), id);
            change.concerns(id);
            note(Optional.of(draftOf(before)), Optional.empty());
            return id;
        });
    }

    private StoredRole found(MemberRole id) {
        return rows.find(tenant.id(), id).orElseThrow(RoleNotFound::new);
    }

    private StoredRole own(MemberRole id) {
        var role = found(id);
        if (role.predefined().isPresent()) {
            throw new PredefinedRoleFixed(role.name());
        }
        return role;
    }

    private void refuseIfTaken(RoleName name, Optional<MemberRole> except) {
        if (store.isTaken(tenant.id(), name, except)) {
            throw new RoleNameTaken(name.value());
        }
    }

    private static RoleDraft draftOf(StoredRole role) {
        return new RoleDraft(new RoleName(role.name()), role.rights());
    }

    private void note(Optional<RoleDraft> before, Optional<RoleDraft> after) {
        changes.note(
                "role.name",
                before.map(RoleDraft::name).map(RoleName::value),
                after.map(RoleDraft::name).map(RoleName::value));
        changes.note(
                "role.permissions",
                before.map(RoleDraft::rights).map(RoleRights::inWords),
                after.map(RoleDraft::rights).map(RoleRights::inWords));
        changes.note(
                "role.projects",
                before.map(RoleDraft::rights).map(RoleRights::projectsInWords),
                after.map(RoleDraft::rights).map(RoleRights::projectsInWords));
    }
}
