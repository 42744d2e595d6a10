// SPDX-License-Identifier: Apache-2.0
package dev.stoa.notifications;

import dev.stoa.time.Ids;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.eclipse.microprofile.config.ConfigProvider;

/** Takes mails; each goes out if and only if the transaction of the caller commits. */
@ApplicationScoped
public class Mails {

    @Inject
    OutgoingMails outgoing;

    @Inject
    Clock clock;

    @SuppressWarnings("NullAway.Init") // The container calls open() first.
    private Letters letters;

    @PostConstruct
    void open() {
        var console = ConfigProvider.getConfig().getValue("stoa.public-url", String.class);
        letters = new Letters(console.replaceFirst("/+$", ""));
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void send(Mail mail) {
        outgoing.put(Ids.next(clock), mail.to(), letters.write(mail), clock.instant());
    }
}
