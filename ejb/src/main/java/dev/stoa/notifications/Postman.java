// SPDX-License-Identifier: Apache-2.0
package dev.stoa.notifications;

import dev.stoa.Unavailable;
import dev.stoa.time.Recurring;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;

/** Sends what is due, on every node, each mail on one at a time; gives a mail up after three days. */
@Recurring
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Postman {

    private static final Logger LOG = System.getLogger(Postman.class.getName());
    private static final int MOST_AT_ONCE = 10;
    private static final Duration PATIENCE = Duration.ofDays(3);

    @Inject
    OutgoingMails outgoing;

    @Inject
    Post post;

    @Inject
    Clock clock;

    @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
    public void deliver() {
        for (var mail : outgoing.take(clock.instant(), MOST_AT_ONCE)) {
            if (isOver(mail)) {
                outgoing.remove(mail.id());
            }
        }
    }

    /** Whether there is nothing more to be done for the mail. */
    private boolean isOver(OutgoingMail mail) {
        try {
            post.deliver(mail.id(), mail.to(), mail.letter());
            return true;
        } catch (NeverDeliverable refused) {
            LOG.log(Level.WARNING, "mail {0} is refused for good: {1}", mail.id(), refused.getMessage());
            return true;
        } catch (Unavailable away) {
            var old = mail.madeAt().isBefore(clock.instant().minus(PATIENCE));
            LOG.log(Level.WARNING, "mail {0} can''t be sent {1}: {2}", mail.id(), old ? "at all" : "now", away);
            return old;
        }
    }
}
