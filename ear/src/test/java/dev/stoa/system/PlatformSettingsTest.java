// SPDX-License-Identifier: Apache-2.0
package dev.stoa.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlatformSettingsTest {

    @Test
    void keepDataAtTheTopOfTheCheckout() {
        assertThat(settings(Map.of("stoa.root", "/checkout")).data()).isEqualTo(Path.of("/checkout/.stoa"));
    }

    @Test
    void takeAnotherDirectoryAndOtherPorts() {
        var settings = settings(Map.of("stoa.root", "/checkout", "stoa.data", "/data", "stoa.port.console", "9090"));

        assertThat(settings.data()).isEqualTo(Path.of("/data"));
        assertThat(settings.ports().console()).isEqualTo(9090);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "true"})
    void beginAnewWhenAsked(String fresh) {
        assertThat(settings(Map.of("stoa.fresh", fresh)).fresh()).isTrue();
        assertThat(settings(Map.of()).fresh()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "65536", "-1", "http", "", "99999999999"})
    void refuseWhatIsNoPort(String port) {
        assertThatThrownBy(() -> settings(Map.of("stoa.port.inbox", port)))
                .isInstanceOf(PlatformRefused.class)
                .hasMessageStartingWith("stoa.port.inbox is " + port + ";");
    }

    private static PlatformSettings settings(Map<String, String> given) {
        var properties = new Properties();
        properties.putAll(given);
        return PlatformSettings.of(properties);
    }
}
