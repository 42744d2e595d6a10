// SPDX-License-Identifier: Apache-2.0
package dev.stoa.profile;

import dev.stoa.identity.OwnDetails.Contact;
import dev.stoa.notifications.Mail;
import dev.stoa.notifications.Mails;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Tells the person that a copy of his data was made, for it may not have been he who asked for it. */
@ApplicationScoped
class CopyNotice {

    @Inject
    Mails mails;

    @Inject
    Clock clock;

    /** Goes to a proven address only: another one may be a stranger's. */
    void send(OwnCopy copy) {
        copy.details().email().filter(Contact::proven).ifPresent(address -> {
            var language = Locale.forLanguageTag(copy.details().locale());
            var when = moment(copy, language);
            mails.send(new Mail(
                    address.value(), language, "data-exported", List.of(when), Optional.of("/app/profile/sessions")));
        });
    }

    private String moment(OwnCopy copy, Locale language) {
        var zone = copy.chosen().settings().zone().orElse(ZoneOffset.UTC);
        var day = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT);
        return day.withLocale(language).withZone(zone).format(clock.instant()) + " "
                + DateTimeFormatter.ofPattern("O", Locale.ENGLISH)
                        .withZone(zone)
                        .format(clock.instant());
    }
}
