// SPDX-License-Identifier: Apache-2.0
package dev.stoa.realm.session;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.keycloak.events.Event;

/** A sign-in that has just happened, and the kind of device it came from. */
record SignInFrom(String realmId, String personId, Device device, String address, Instant at) {

    SignInFrom(Event event, Device device) {
        this(
                event.getRealmId(),
                event.getUserId(),
                device,
                event.getIpAddress(),
                Instant.ofEpochMilli(event.getTime()));
    }

    /** When it was, with its zone: nobody here knows the reader's. */
    String when(Locale locale) {
        var format = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .withLocale(locale)
                .withZone(ZoneOffset.UTC);
        return format.format(at) + " UTC";
    }
}
