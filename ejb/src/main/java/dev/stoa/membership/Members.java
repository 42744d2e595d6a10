// SPDX-License-Identifier: Apache-2.0
package dev.stoa.membership;

import dev.stoa.access.Allows;
import dev.stoa.access.AllowsKey;
import dev.stoa.access.AllowsPerson;
import dev.stoa.access.Changes;
import dev.stoa.access.KeyScope;
import dev.stoa.access.Permission;
import dev.stoa.access.Unrecorded;
import dev.stoa.tenancy.CurrentTenant;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** The members of the current account: who they are, which role they have, and how they go. */
@Stateless
public class Members {

    @Inject
    CurrentTenant tenant;

    @Inject
    Roster roster;

    @Inject
    RoleRows roles;

    @Inject
    MemberRows rows;

    @Inject
    MemberWrites writes;

    @Inject
    MemberRules rules;

    @Inject
    Holdings holdings;

    @Inject
    OwnershipRows ownership;

    @Inject
    Changes changes;

    /** Lists members by name. */
    @Allows(Permission.EDIT_MEMBERS)
    @AllowsKey(KeyScope.READ_MEMBERS)
    @Unrecorded
    public MemberPage page(MemberSearch search) {
        return rows.page(search);
    }

    /** The Admins beside the owner, by name: to one of them he may hand over the account. */
    @Allows(Permission.EDIT_MEMBERS)
    @Unrecorded
    public List<MemberLine> otherAdmins() {
        return rows.admins().stream().filter(admin -> !admin.isOwner()).toList();
    }

    /**
     * One member.
     *
     * @throws MemberNotFound if the account has no such member
     */
    @Allows(Permission.EDIT_MEMBERS)
    @AllowsKey(KeyScope.READ_MEMBERS)
    @Unrecorded
    public MemberLine one(MemberId id) {
        return rows.one(id).orElseThrow(MemberNotFound::new);
    }

    /**
     * Gives a member another role; it holds in his running sessions within seconds.
     *
     * @param known the role that whoever changes it has seen
     * @throws MemberNotFound if the account has no such member
     * @throws MemberChanged if he has another role by now
     * @throws RoleNotFound if the account has no such role
     * @throws GrantsBeyondOwn if he would gain what the caller does not hold
     * @throws OwnerStays if the account is his
     * @throws FormerOwnerStays if he can still take the account back
     * @throws LastAdmin if nobody else is an Admin
     * @throws dev.stoa.Unavailable if the identity provider can't be told now; then nothing has changed
     */
    @Allows(Permission.EDIT_MEMBERS)
    public void changeRole(MemberId id, MemberRole known, MemberRole wanted) {
        roster.change(change -> {
            var before = roleOf(id);
            holdings.requireEditor();
            if (!before.id().equals(known)) {
                throw new MemberChanged();
            }
            var after = roles.find(tenant.id(), wanted).orElseThrow(RoleNotFound::new);
            rules.requireNotBound(id);
            holdings.requireFor(before.rights(), after.rights());
            requireAdminWithout(id, after.predefined());
            writes.changeRole(tenant.id(), id, wanted);
            withdrawOfferTo(id);
            change.concernsMember(id.subject());
            changes.note("member.role", before.name(), after.name());
            return after;
        });
    }

    /**
     * Removes a member; his sessions in this account end within seconds, and his sign-in stays his.
     *
     * @throws MemberNotFound if the account has no such member
     * @throws OwnerStays if the account is his
     * @throws FormerOwnerStays if he can still take the account back
     * @throws LastAdmin if nobody else is an Admin
     * @throws dev.stoa.Unavailable if the identity provider can't be told now; then he is still a member
     */
    @Allows(Permission.EDIT_MEMBERS)
    public void remove(MemberId id) {
        roster.change(change -> {
            var before = roleOf(id);
            holdings.requireEditor();
            part(id, before, change);
            return id;
        });
    }

    /**
     * The caller leaves the account.
     *
     * @return who has left
     * @throws OwnerStays if the account is his
     * @throws FormerOwnerStays if he can still take the account back
     * @throws LastAdmin if nobody else is an Admin
     * @throws dev.stoa.Unavailable if the identity provider can't be told now; then he is still a member
     */
    @AllowsPerson
    public MemberId leave() {
        var self = rules.self();
        return roster.change(change -> {
            part(self, roleOf(self), change);
            return self;
        });
    }

    private void part(MemberId id, StoredRole before, RosterChange change) {
        rules.requireNotBound(id);
        requireAdminWithout(id, Optional.empty());
        withdrawOfferTo(id);
        writes.delete(tenant.id(), id);
        change.concernsMember(id.subject());
        changes.note("member.role", before.name(), null);
    }

    private StoredRole roleOf(MemberId id) {
        return roles.ofMember(tenant.id(), id.subject()).orElseThrow(MemberNotFound::new);
    }

    /** Where he stays an Admin, there is one. */
    private void requireAdminWithout(MemberId id, Optional<PredefinedRole> after) {
        if (after.filter(PredefinedRole.ADMIN::equals).isEmpty()) {
            rules.requireAnotherAdmin(id);
        }
    }

    private void withdrawOfferTo(MemberId id) {
        var owner = ownership.of(tenant.id());
        var after = owner.notOfferedTo(id);
        if (!after.equals(owner)) {
            ownership.keep(tenant.id(), after);
        }
    }
}
