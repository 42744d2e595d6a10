// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.dev;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stoa.web.api.ApiRefusal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UsageDaysTest {

    private static final LocalDate TODAY = LocalDate.parse("2024-02-29");

    @Test
    void areAllThatHaveBegun() {
        assertThat(UsageDays.of("2024-02-28", "2024-03-05", TODAY).until(TODAY))
                .containsExactly(LocalDate.parse("2024-02-28"), TODAY);
        assertThat(UsageDays.of("2024-02-29", "2024-02-29", TODAY).until(TODAY.minusDays(1)))
                .isEmpty();
        assertThat(UsageDays.of("2023-02-28", "2023-02-28", TODAY).until(TODAY)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "2023-02-27, 2024-02-01",
        "2024-02-02, 2024-02-01",
        "2024-02-30, 2024-02-01",
        "2024-2-1, 2024-02-01",
        ", 2024-02-01",
        "2024-02-01,",
        "+12024-02-01, 2024-02-01",
    })
    void areDatesOfTheLastYearInOrder(String from, String to) {
        assertThatThrownBy(() -> UsageDays.of(from, to, TODAY)).isInstanceOf(ApiRefusal.class);
    }
}
