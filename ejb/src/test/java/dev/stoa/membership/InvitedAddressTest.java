// SPDX-License-Identifier: Apache-2.0
package dev.stoa.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InvitedAddressTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"ada@example.com", "a.b+c@sub.example.co", "o'neil@example.com", "李@例子.公司", "x_1@ex-ample.com"})
    void takesAddresses(String text) {
        assertThat(new InvitedAddress(text).value()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ada",
                "ada@",
                "@example.com",
                "ada@localhost",
                "a b@example.com",
                "ada@example..com",
                "ada@@example.com",
                "ada@example.com\r\nBcc: eve@example.com",
                "Ada <ada@example.com>",
                "ada@example.com,eve@example.com",
                "ada@exa_mple.com"
            })
    void refusesWhatIsNone(String text) {
        assertThatThrownBy(() -> new InvitedAddress(text)).isInstanceOf(InvitedAddressInvalid.class);
    }

    @Test
    void refusesWhatIsTooLong() {
        assertThatThrownBy(() -> new InvitedAddress("ada@" + "x".repeat(250) + ".com"))
                .isInstanceOf(InvitedAddressInvalid.class);
    }

    @Test
    void isTheSameInWhateverCase() {
        assertThat(new InvitedAddress(" Ada@Example.COM ")).isEqualTo(new InvitedAddress("ada@example.com"));
        assertThat(new InvitedAddress("ada@example.com").is("ADA@example.com")).isTrue();
        assertThat(new InvitedAddress("ada@example.com").is("eve@example.com")).isFalse();
    }

    @Test
    void isNotSaidInLogs() {
        assertThat(new InvitedAddress("ada@example.com").toString()).doesNotContain("ada");
    }
}
