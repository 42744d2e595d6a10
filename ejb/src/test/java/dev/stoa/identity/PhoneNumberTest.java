// SPDX-License-Identifier: Apache-2.0
package dev.stoa.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumberTest {

    @ParameterizedTest
    @ValueSource(strings = {"+442079460000", "+44 20 7946 0000", "+44 (20) 7946-0000", " +44.20.7946.0000 "})
    void isReadHoweverItIsGrouped(String text) {
        assertThat(new PhoneNumber(text).value()).isEqualTo("+442079460000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "020 7946 0000", "+0207946000", "+44", "+4420794600001234", "+44x2079460000", "phone"})
    void isNoNumberWithoutItsCountry(String text) {
        assertThatThrownBy(() -> new PhoneNumber(text)).isInstanceOf(PhoneNumberInvalid.class);
    }
}
