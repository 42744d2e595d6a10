// SPDX-License-Identifier: Apache-2.0
package dev.stoa.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class IdsTest {

    private static final Instant NOW = Instant.parse("2026-11-21T10:15:30.123Z");

    @Test
    void carriesItsTimeAndVersion() {
        var id = Ids.next(Clock.fixed(NOW, ZoneOffset.UTC));

        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
        assertThat(Instant.ofEpochMilli(id.getMostSignificantBits() >>> 16)).isEqualTo(NOW);
    }

    @Test
    void sortsByTime() {
        var earlier = Ids.next(Clock.fixed(NOW, ZoneOffset.UTC));
        var later = Ids.next(Clock.fixed(NOW.plusMillis(1), ZoneOffset.UTC));

        assertThat(earlier.toString()).isLessThan(later.toString());
    }
}
