// SPDX-License-Identifier: Apache-2.0
package dev.stoa.notifications;

import dev.stoa.time.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Takes mails; each goes out if and only if the transaction of the caller commits. */
@ApplicationScoped
public class Mails {

    @Inject
    OutgoingMails outgoing;

    @Inject
    Clock clock;

    private final Letters letters = new Letters();

    @Transactional(Transactional.TxType.MANDATORY)
    public void send(Mail mail) {
        outgoing.put(Ids.next(clock), mail.to(), letters.write(mail), clock.instant());
    }
}
