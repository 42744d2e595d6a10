// SPDX-License-Identifier: Apache-2.0
package dev.stoa.projects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecordingServerTest {

    @ParameterizedTest
    @ValueSource(strings = {"192.0.2.10:8080", "0.0.0.0:1", "255.255.255.255:65535", ""})
    void isAnAddressWithAPortOrNothing(String text) {
        assertThat(RecordingServer.of(" " + text + " ").value()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "192.0.2.10",
                "192.0.2.10:0",
                "192.0.2.10:65536",
                "192.0.2.256:80",
                "192.0.2:80",
                "host:80",
                "192.0.2.10:80/x",
                "192.0.2.10:99999999999",
                "::1:80"
            })
    void isNothingElse(String text) {
        assertThatThrownBy(() -> RecordingServer.of(text)).isInstanceOf(RecordingServerInvalid.class);
    }
}
