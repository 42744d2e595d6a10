// SPDX-License-Identifier: Apache-2.0
package dev.stoa.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OneTimeCodesTest {

    /** The secret of RFC 6238's examples, {@code 12345678901234567890}, in Base32. */
    private static final String SECRET = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

    @ParameterizedTest
    @CsvSource({"59, 287082", "1111111109, 081804", "1234567890, 005924", "2000000000, 279037"})
    void areThoseOfTheStandard(long second, String code) {
        assertThat(OneTimeCodes.at(Instant.ofEpochSecond(second), SECRET)).isEqualTo(code);
    }

    @Test
    void areGivenOutOnceUntilTheNextPeriod() {
        var secret = OneTimeCodes.newSecret();
        var now = Instant.parse("2026-11-22T12:00:10Z");

        var given = Stream.generate(() -> OneTimeCodes.unused(now, secret))
                .limit(3)
                .flatMap(Optional::stream)
                .toList();

        assertThat(given).containsExactly(OneTimeCodes.at(now, secret), OneTimeCodes.at(now.plusSeconds(30), secret));
        assertThat(OneTimeCodes.unused(now, secret)).isEmpty();
        assertThat(OneTimeCodes.unused(now.plusSeconds(30), secret))
                .contains(OneTimeCodes.at(now.plusSeconds(60), secret));
    }

    @Test
    void comeFromASecretThatIsNewEachTime() {
        assertThat(OneTimeCodes.newSecret()).hasSize(32).isNotEqualTo(OneTimeCodes.newSecret());
    }
}
