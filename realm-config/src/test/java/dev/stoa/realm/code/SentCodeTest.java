// SPDX-License-Identifier: Apache-2.0
package dev.stoa.realm.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SentCodeTest {

    private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");
    private static final SentCode CODE = new SentCode("id", "seal", NOON, NOON.plusSeconds(600));

    @Test
    void isExpiredFromItsLastMomentOn() {
        assertThat(CODE.expired(NOON.plusSeconds(600).minusNanos(1))).isFalse();
        assertThat(CODE.expired(NOON.plusSeconds(600))).isTrue();
    }

    @Test
    void tellsHowLongAnotherOneIsNotSent() {
        var minute = Duration.ofSeconds(60);

        assertThat(CODE.pauseLeft(minute, NOON.plusSeconds(20))).isEqualTo(Duration.ofSeconds(40));
        assertThat(CODE.pauseLeft(minute, NOON.plusSeconds(61))).isNegative();
    }

    @Test
    void comesBackFromItsNotes() {
        assertThat(SentCode.ofNotes(CODE.asNotes())).isEqualTo(CODE);
    }
}
