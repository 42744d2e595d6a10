// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.profile.NumberStyle;
import dev.stoa.profile.Settings;
import dev.stoa.web.shell.ReadersSettings.Kept;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReadersSettingsTest {

    private static final Instant UNTIL = Instant.parse("2026-11-21T22:00:00Z");

    @ParameterizedTest
    @EnumSource
    void surviveTheSession(NumberStyle style) {
        for (var zone : new String[] {"Europe/Berlin", "America/Argentina/Buenos_Aires", ""}) {
            var chosen = zone.isEmpty() ? Optional.<ZoneId>empty() : Optional.of(ZoneId.of(zone));
            var kept = new Kept(new Settings(chosen, style), UNTIL);

            assertThat(Kept.of(kept.text())).isEqualTo(kept);
        }
    }
}
