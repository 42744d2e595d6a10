// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.profile;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ToldTest {

    @ParameterizedTest
    @CsvSource({
        "change-email, change-email",
        "remove-credential, remove-credential",
        "connect-github, connect",
        "connect-wechat, connect"
    })
    void knowsTheActions(String named, String action) {
        assertThat(Told.known(named)).isEqualTo(action);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "delete-everything", "<script>", "Change-Email", "change-email "})
    void saysNothingOfAnythingElse(String named) {
        assertThat(Told.known(named)).isEmpty();
    }
}
