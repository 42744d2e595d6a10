// SPDX-License-Identifier: Apache-2.0
package dev.stoa.membership;

import dev.stoa.access.Caller;
import dev.stoa.access.CurrentCaller;
import dev.stoa.access.NotAllowed;
import dev.stoa.access.Permission;
import dev.stoa.tenancy.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Nobody grants what he does not hold, by whatever way: a role that he edits, gives to a member or invites into. */
@ApplicationScoped
class Holdings {

    @Inject
    CurrentTenant tenant;

    @Inject
    CurrentCaller caller;

    @Inject
    RoleRows roles;

    /** What the caller holds: as the tables say now, and no more than he signed in with. */
    RoleRights own() {
        return caller.get() instanceof Caller.Member member
                ? roles.ofMember(tenant.id(), member.subject())
                        .map(role -> role.rights().only(member.permissions()))
                        .orElse(RoleRights.NONE)
                : RoleRights.NONE;
    }

    /**
     * Who edits roles or members has to be allowed to at this very moment: of two who take each other's role at once,
     * the second is nobody any more. To be asked under the lock of the roster.
     *
     * @throws NotAllowed if the caller does not edit members any more
     */
    void requireEditor() {
        if (!own().permissions().contains(Permission.EDIT_MEMBERS)) {
            throw new NotAllowed(Permission.EDIT_MEMBERS.roleName());
        }
    }

    /**
     * Lets nobody gain by the caller what the caller does not hold himself.
     *
     * @param before what whoever is concerned had
     * @param after what he is to have
     * @throws GrantsBeyondOwn if some of it is not the caller's
     */
    void requireFor(RoleRights before, RoleRights after) {
        var beyond = after.gainedBeyond(own(), before);
        if (!beyond.isEmpty()) {
            throw new GrantsBeyondOwn(beyond);
        }
    }
}
