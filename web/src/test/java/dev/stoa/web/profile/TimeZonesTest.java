// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class TimeZonesTest {

    private static final Instant SUMMER = Instant.parse("2026-07-01T12:00:00Z");
    private static final Instant WINTER = Instant.parse("2026-01-01T12:00:00Z");

    @Test
    void areNamedByPlaceAndDistanceOfTheDay() {
        assertThat(TimeZones.of("Europe", WINTER)).contains(new TimeZones.Zone("Europe/Berlin", "Berlin (GMT+1)"));
        assertThat(TimeZones.of("Europe", SUMMER)).contains(new TimeZones.Zone("Europe/Berlin", "Berlin (GMT+2)"));
        assertThat(TimeZones.of("America", WINTER))
                .contains(new TimeZones.Zone("America/Argentina/Buenos_Aires", "Argentina – Buenos Aires (GMT-3)"));
    }

    @Test
    void areAllKnownAgain() {
        for (var region : TimeZones.REGIONS) {
            assertThat(TimeZones.of(region, WINTER))
                    .isNotEmpty()
                    .allSatisfy(zone -> assertThat(TimeZones.known(zone.id())).contains(ZoneId.of(zone.id())));
        }
    }

    @Test
    void areNothingElse() {
        assertThat(TimeZones.known("Europe/Atlantis")).isEmpty();
        assertThat(TimeZones.known("../etc/localtime")).isEmpty();
        assertThat(TimeZones.known("+05:00")).isEmpty();
        assertThat(TimeZones.known("")).isEmpty();
    }
}
