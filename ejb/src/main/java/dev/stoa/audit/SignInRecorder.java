// SPDX-License-Identifier: Apache-2.0
package dev.stoa.audit;

import dev.stoa.Unavailable;
import dev.stoa.identity.SignInEvent;
import dev.stoa.identity.SignInEvents;
import dev.stoa.membership.PersonsAccounts;
import dev.stoa.time.Recurring;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/**
 * Brings, every two seconds, what the identity provider has noted of sign-ins onto the trail of each account that the
 * person belongs to; runs on every node, and works on one.
 */
@Recurring
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SignInRecorder {

    private static final Logger LOG = System.getLogger(SignInRecorder.class.getName());

    /** An event can be seen later than one that happened after it, and the provider's clock be another one. */
    private static final Duration OVERLAP = Duration.ofMinutes(1);

    @Inject
    SignInEvents events;

    @Inject
    SignInCursor cursor;

    @Inject
    SignInTrail trail;

    @Inject
    PersonsAccounts accounts;

    /** What this node has noted lately, so that it is not looked up again in each round. */
    private final Map<String, Instant> noted = new HashMap<>();

    @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
    public void record() {
        cursor.take().ifPresent(this::record);
    }

    private void record(Instant notedUntil) {
        var until = notedUntil;
        try {
            for (var event : events.since(notedUntil.minus(OVERLAP))) {
                note(event);
                until = event.at().isAfter(until) ? event.at() : until;
            }
        } catch (Unavailable away) {
            LOG.log(Level.DEBUG, "the identity provider can't be asked for sign-ins now", away);
        }
        cursor.giveBack(until);
        var old = until.minus(OVERLAP.multipliedBy(2));
        noted.values().removeIf(at -> at.isBefore(old));
    }

    private void note(SignInEvent event) {
        if (!noted.containsKey(event.id())) {
            accounts.of(event.subject()).forEach(account -> trail.note(account.tenant(), event));
            noted.put(event.id(), event.at());
        }
    }
}
