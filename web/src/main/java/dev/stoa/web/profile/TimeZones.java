// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.profile;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The time zones a person can choose: those of places, by part of the world. */
final class TimeZones {

    /** As the database of time zones calls them; older names outside of these are aliases. */
    static final List<String> REGIONS = List.of(
            "Africa",
            "America",
            "Antarctica",
            "Arctic",
            "Asia",
            "Atlantic",
            "Australia",
            "Europe",
            "Indian",
            "Pacific");

    private TimeZones() {}

    /** One zone; {@code label} is the place and its distance from Greenwich now. */
    record Zone(String id, String label) {}

    static List<Zone> of(String region, Instant now) {
        return ZoneId.getAvailableZoneIds().stream()
                .filter(id -> id.startsWith(region + "/"))
                .map(id -> new Zone(id, label(id, now)))
                .sorted(Comparator.comparing(Zone::label))
                .toList();
    }

    static Optional<ZoneId> known(String id) {
        return REGIONS.stream().anyMatch(region -> id.startsWith(region + "/"))
                        && ZoneId.getAvailableZoneIds().contains(id)
                ? Optional.of(ZoneId.of(id))
                : Optional.empty();
    }

    private static String label(String id, Instant now) {
        var place = id.substring(id.indexOf('/') + 1).replace("/", " – ").replace('_', ' ');
        var offset = DateTimeFormatter.ofPattern("O", Locale.ENGLISH)
                .withZone(ZoneId.of(id))
                .format(now);
        return place + " (" + offset + ")";
    }
}
