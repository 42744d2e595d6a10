// SPDX-License-Identifier: Apache-2.0
package dev.stoa.membership;

import dev.stoa.notifications.Mail;
import dev.stoa.notifications.Mails;
import dev.stoa.tenancy.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The mail that invites somebody: the only place where the secret of its link is written. */
@ApplicationScoped
class InvitationMail {

    private static final String PAGE = "/invitation?token=";

    @Inject
    Mails mails;

    @Inject
    RuleStore rules;

    @Inject
    CurrentTenant tenant;

    @Inject
    Clock clock;

    void send(NewInvitation asked, InvitationSecret secret, String inviter) {
        var values = List.of(inviter, rules.of(tenant.id()).companyName(), lastDay(asked.language()));
        mails.send(new Mail(
                asked.address().value(), asked.language(), "invitation", values, Optional.of(PAGE + secret.value())));
    }

    /** Nobody knows yet in which zone the reader lives. */
    private String lastDay(Locale language) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                        .withLocale(language)
                        .withZone(ZoneOffset.UTC)
                        .format(clock.instant().plus(InvitationRows.VALID))
                + " UTC";
    }
}
