// SPDX-License-Identifier: Apache-2.0
package dev.stoa.tokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChannelNameTest {

    @Test
    void hasTheCharactersThatEverySdkAccepts() {
        var all = "azAZ09 !#$%&()+-:;<=.>?@[]^_{}|~,";

        assertThat(ChannelName.require(all)).isEqualTo(all);
        assertThat(ChannelName.require("x".repeat(64))).hasSize(64);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "*",
                "room*",
                "a/b",
                "a\\b",
                "a'b",
                "a\"b",
                "a`b",
                "line\n",
                "caf\u00e9",
                "\u6559\u5ba4",
                "\ud800"
            })
    void hasNoOther(String name) {
        assertThatThrownBy(() -> ChannelName.require(name)).isInstanceOf(ChannelNameInvalid.class);
    }

    @Test
    void isAtMost64BytesLong() {
        assertThatThrownBy(() -> ChannelName.require("x".repeat(65)))
                .isInstanceOfSatisfying(ChannelNameInvalid.class, refusal -> {
                    assertThat(refusal.code()).isEqualTo("channel-name-invalid");
                    assertThat(refusal.values()).isEqualTo(List.of(65, 64));
                });
    }
}
