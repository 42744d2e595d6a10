// SPDX-License-Identifier: Apache-2.0
package dev.stoa.membership;

import dev.stoa.access.Allows;
import dev.stoa.access.Changes;
import dev.stoa.access.FreshProof;
import dev.stoa.access.Permission;
import dev.stoa.access.Unrecorded;
import dev.stoa.tenancy.CurrentTenant;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/**
 * To whom the current account belongs. Its owner is an Admin for good; he hands it over to another Admin, who takes it,
 * each with a fresh proof of who he is; for a day the former owner can take it back.
 */
@Stateless
public class Ownership {

    @Inject
    CurrentTenant tenant;

    @Inject
    Roster roster;

    @Inject
    RoleRows roles;

    @Inject
    MemberRules rules;

    @Inject
    OwnershipRows rows;

    @Inject
    OwnershipNotices notices;

    @Inject
    Changes changes;

    @Allows(Permission.EDIT_MEMBERS)
    @Unrecorded
    public AccountOwner now() {
        return notices.inWords(rows.of(tenant.id()));
    }

    /**
     * The owner offers the account to an Admin; nothing changes before that one takes it.
     *
     * @throws NotAnAdmin if the other one is none
     * @throws OwnershipMoveRefused if the caller is not the owner, or has it since less than a day
     */
    @Allows(Permission.EDIT_MEMBERS)
    @FreshProof
    public void offer(MemberId to) {
        roster.change(change -> {
            requireAdmin(to);
            var next = rows.of(tenant.id()).offered(rules.self(), to);
            rows.keep(tenant.id(), next);
            notices.offered(next);
            return to;
        });
    }

    /**
     * The owner or whom it was offered to thinks better of it.
     *
     * @throws OwnershipMoveRefused if nothing is offered, or to somebody else by somebody else
     */
    @Allows(Permission.EDIT_MEMBERS)
    public void endOffer() {
        roster.change(change -> {
            rows.keep(tenant.id(), rows.of(tenant.id()).withoutOffer(rules.self()));
            return change;
        });
    }

    /**
     * The Admin to whom it was offered takes the account.
     *
     * @param from whose it is, as he has seen
     * @throws OwnershipMoveRefused if it is not offered to him any more, or not by that one
     */
    @Allows(Permission.EDIT_MEMBERS)
    @FreshProof
    public void takeOver(MemberId from) {
        roster.change(change -> {
            requireAdmin(rules.self());
            var before = rows.of(tenant.id());
            var after = before.takenOver(rules.self(), from);
            rows.keep(tenant.id(), after);
            notices.takenOver(after);
            note(before, after);
            return change;
        });
    }

    /**
     * The former owner takes the account back.
     *
     * @param from whose it is, as he has seen
     * @throws OwnershipMoveRefused if he is not the former owner, or not any more
     */
    @Allows(Permission.EDIT_MEMBERS)
    @FreshProof
    public void takeBack(MemberId from) {
        roster.change(change -> {
            var before = rows.of(tenant.id());
            var after = before.takenBack(rules.self(), from);
            rows.keep(tenant.id(), after);
            notices.takenBack(before, after);
            note(before, after);
            return change;
        });
    }

    private void requireAdmin(MemberId member) {
        var role = roles.ofMember(tenant.id(), member.subject()).flatMap(StoredRole::predefined);
        if (role.filter(PredefinedRole.ADMIN::equals).isEmpty()) {
            throw new NotAnAdmin();
        }
    }

    private void note(KnownOwner before, KnownOwner after) {
        changes.note("account.owner", before.owner().subject(), after.owner().subject());
    }
}
