// SPDX-License-Identifier: Apache-2.0
package dev.stoa.realm.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumberTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            CN | 138 0013 8000        | +8613800138000
            CN | １３８００１３８０００      | +8613800138000
            US | (415) 555-0100       | +14155550100
            GB | 07400 123456         | +447400123456
            DE | 0151 23456789        | +4915123456789
            DE | 0049 151 23456789    | +4915123456789
            US | +86 138-0013-8000    | +8613800138000
            FR | 06.12.34.56.78       | +33612345678
            """)
    void isReadInItsNationalSpelling(String region, String typed, String number) {
        assertThat(PhoneNumber.read(typed, List.of(region))).hasValue(new PhoneNumber(number));
    }

    @Test
    void belongsToTheFirstRegionWhereItExists() {
        assertThat(PhoneNumber.read("138 0013 8000", List.of("US", "CN", "GB")))
                .hasValue(new PhoneNumber("+8613800138000"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "12345",
                "110",
                "1-800-FLOWERS",
                "+1 415 555 0100 ext. 7",
                "+1 900 555 0100",
                "+999 1234567",
                "tel:+14155550100",
                "+1 415 555 01000000000000000000000000000000000"
            })
    void whatNobodyCanBeReachedAtIsNone(String typed) {
        assertThat(PhoneNumber.read(typed, List.of("US"))).isEmpty();
    }

    @Test
    void isShownWithItsGroups() {
        assertThat(new PhoneNumber("+8613800138000").shown()).isEqualTo("+86 138 0013 8000");
        assertThat(new PhoneNumber("+8613800138000").masked()).isEqualTo("••• 8000");
    }

    @Test
    void isKnownAgainFromItsNormalForm() {
        assertThat(Identifier.ofValue("+8613800138000")).isEqualTo(new PhoneNumber("+8613800138000"));
    }

    @Property
    void anyTextIsANumberOrNone(@ForAll String text) {
        assertThatNoException().isThrownBy(() -> PhoneNumber.read(text, List.of("CN", "no", "US")));
    }

    @Property
    void anythingThatLooksLikeANumberIsOneInItsNormalFormOrNone(
            @ForAll @Chars({'0', '1', '4', '8', '９', '+', '(', ')', '-', ' ', '/'}) String text) {
        var number = PhoneNumber.read(text, List.of("CN", "US", "DE"));

        assertThat(number.stream()).allMatch(found -> found.value().matches("\\+[1-9][0-9]{6,14}"));
    }
}
