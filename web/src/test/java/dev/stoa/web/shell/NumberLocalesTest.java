// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.profile.NumberStyle;
import java.text.NumberFormat;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberLocalesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "AS_LANGUAGE      | 1,234,567.89",
                "COMMA_POINT      | 1,234,567.89",
                "POINT_COMMA      | 1.234.567,89",
                "SPACE_COMMA      | 1\u202f234\u202f567,89",
                "APOSTROPHE_POINT | 1’234’567.89"
            })
    void writeNumbersAsTheStyleSays(NumberStyle style, String written) {
        var format = NumberFormat.getInstance(NumberLocales.of(style, Locale.ENGLISH));

        assertThat(format.format(1_234_567.89)).isEqualTo(written);
    }
}
