// SPDX-License-Identifier: Apache-2.0
package dev.stoa.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
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
    void comeFromASecretThatIsNewEachTime() {
        assertThat(OneTimeCodes.newSecret()).hasSize(32).isNotEqualTo(OneTimeCodes.newSecret());
    }
}
