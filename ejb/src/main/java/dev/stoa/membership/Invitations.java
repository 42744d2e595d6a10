// SPDX-License-Identifier: Apache-2.0
package dev.stoa.membership;

import dev.stoa.access.Allows;
import dev.stoa.access.Changes;
import dev.stoa.access.CurrentCaller;
import dev.stoa.access.Permission;
import dev.stoa.access.Unrecorded;
import dev.stoa.tenancy.CurrentTenant;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/**
 * The invitations of the current account, for who edits its members. An invitation is a mail with a secret link, valid
 * for a week and good for one person; {@link Joining} is what its reader does with it.
 */
@Stateless
public class Invitations {

    /** Mails that an account may send on a day of UTC: they go to people who have asked for nothing. */
    static final int MOST_A_DAY = 100;

    /** Invitations that may wait at the same time. */
    static final int MOST_WAITING = 50;

    private static final Duration PAUSE = Duration.ofMinutes(1);

    @Inject
    InvitationRows rows;

    @Inject
    InvitationMail mail;

    @Inject
    MemberRows members;

    @Inject
    RoleRows roles;

    @Inject
    Holdings holdings;

    @Inject
    CurrentTenant tenant;

    @Inject
    CurrentCaller caller;

    @Inject
    Changes changes;

    @Inject
    Clock clock;

    /**
     * Invites somebody by mail.
     *
     * @throws RoleNotFound if the account has no such role
     * @throws GrantsBeyondOwn if the role permits what the caller does not hold
     * @throws AlreadyMember if the address is a member's
     * @throws AlreadyInvited if an invitation to this address waits
     * @throws InvitationLimitReached if the account has sent as many today as it may
     * @throws TooManyInvitations if as many wait as may
     */
    @Allows(Permission.EDIT_MEMBERS)
    public InvitationId send(NewInvitation asked) {
        countOneMore();
        requireOwn(asked.role());
        if (rows.isMember(tenant.id(), asked.address())) {
            throw new AlreadyMember(asked.address().value());
        }
        rows.replaceExpired(tenant.id(), asked.address());
        var secret = InvitationSecret.next();
        var added = rows.add(tenant.id(), asked, secret.key(), subject())
                .orElseThrow(() -> new AlreadyInvited(asked.address().value()));
        if (rows.waiting(tenant.id()) > MOST_WAITING) {
            throw new TooManyInvitations(MOST_WAITING);
        }
        mail.send(asked, secret, inviter());
        changes.note("invitation.address", null, asked.address().value());
        return added;
    }

    /**
     * Sends the mail again with another link; the one before is dead. Whoever sends it again answers for it.
     *
     * @throws InvitationSettled if it does not wait any more
     * @throws InvitationSentJustNow if the last mail is hardly on its way
     * @throws GrantsBeyondOwn if the role permits what the caller does not hold
     */
    @Allows(Permission.EDIT_MEMBERS)
    public void resend(InvitationId id) {
        countOneMore();
        var waiting = rows.hold(tenant.id(), id).orElseThrow(InvitationSettled::new);
        requireOwn(waiting.asked().role());
        var next = waiting.sentAt().toInstant().plus(PAUSE);
        if (clock.instant().isBefore(next)) {
            throw new InvitationSentJustNow(PAUSE.toSeconds());
        }
        var secret = InvitationSecret.next();
        rows.renew(tenant.id(), id, secret.key(), subject());
        mail.send(waiting.asked(), secret, inviter());
    }

    /**
     * Takes an invitation back: its link says so from now on.
     *
     * @throws InvitationSettled if it does not wait any more
     */
    @Allows(Permission.EDIT_MEMBERS)
    public void revoke(InvitationId id) {
        if (!rows.settle(tenant.id(), id, InvitationState.REVOKED, subject())) {
            throw new InvitationSettled();
        }
    }

    /**
     * One invitation that waits.
     *
     * @throws InvitationSettled if it does not wait any more
     */
    @Allows(Permission.EDIT_MEMBERS)
    @Unrecorded
    public InvitationLine one(InvitationId id) {
        return rows.list(tenant.id()).stream()
                .filter(line -> line.id().equals(id))
                .findFirst()
                .orElseThrow(InvitationSettled::new);
    }

    /** The invitations that wait, the newest first. */
    @Allows(Permission.EDIT_MEMBERS)
    @Unrecorded
    public List<InvitationLine> waiting() {
        return rows.list(tenant.id());
    }

    private void requireOwn(MemberRole role) {
        var wanted = roles.find(tenant.id(), role).orElseThrow(RoleNotFound::new);
        holdings.requireFor(RoleRights.NONE, wanted.rights());
    }

    private void countOneMore() {
        if (rows.countOneMore(tenant.id()) > MOST_A_DAY) {
            throw new InvitationLimitReached(MOST_A_DAY);
        }
    }

    /** By name and address, for the reader to know whom he may ask. */
    private String inviter() {
        return members.one(new MemberId(subject()))
                .map(MemberLine::nameAndAddress)
                .orElse("");
    }

    private String subject() {
        return caller.get().person().orElseThrow();
    }
}
