// SPDX-License-Identifier: Apache-2.0
package dev.stoa.profile;

import dev.stoa.access.AllowsPerson;
import dev.stoa.access.CurrentCaller;
import dev.stoa.access.Reveals;
import dev.stoa.access.Unrecorded;
import dev.stoa.audit.OwnTrail;
import dev.stoa.audit.TrailLine;
import dev.stoa.identity.OwnAccount;
import dev.stoa.membership.Memberships;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A copy, for the person himself, of all that is kept of him; no secret is in it. */
@Stateless
public class OwnData {

    private static final int LINES_AT_ONCE = 500;

    @Inject
    OwnAccount account;

    @Inject
    SettingStore store;

    @Inject
    Memberships memberships;

    @Inject
    OwnTrail trail;

    @Inject
    CopyNotice notice;

    @Inject
    CurrentCaller caller;

    /** All but the trail, which may be long; that a copy was made is on the trail before the person has it. */
    @AllowsPerson
    @Reveals
    public OwnCopy copy() {
        var copy = new OwnCopy(
                account.details(),
                new WaysIn(account.methods(), account.providers()),
                account.sessions(),
                memberships.own(),
                new OwnCopy.Chosen(store.settings(subject()), store.choices(subject())));
        notice.send(copy);
        return copy;
    }

    /**
     * What the person has done and was refused in the current account, newest first and some at a time.
     *
     * @param before the last line of those before; empty to begin
     */
    @AllowsPerson
    @Unrecorded
    public List<TrailLine> trail(Optional<UUID> before) {
        return trail.of(subject(), before, LINES_AT_ONCE);
    }

    private String subject() {
        return caller.get().person().orElseThrow();
    }
}
