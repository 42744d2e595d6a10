// SPDX-License-Identifier: Apache-2.0
package dev.stoa.realm.sms;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GatewaySettingsTest {

    private static final Map<String, String> COMPLETE =
            Map.of("STOA_SMS_ACCOUNT", "AC1", "STOA_SMS_TOKEN", "secret", "STOA_SMS_SENDER", "+15005550006");

    @Test
    void leadToTwilioUnlessSetOtherwise() {
        var elsewhere = new HashMap<>(COMPLETE);
        elsewhere.put("STOA_SMS_URL", "http://127.0.0.1:8025/");

        assertThat(GatewaySettings.of(COMPLETE).orElseThrow().messages())
                .hasToString("https://api.twilio.com/2010-04-01/Accounts/AC1/Messages.json");
        assertThat(GatewaySettings.of(elsewhere).orElseThrow().messages())
                .hasToString("http://127.0.0.1:8025/2010-04-01/Accounts/AC1/Messages.json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"STOA_SMS_ACCOUNT", "STOA_SMS_TOKEN", "STOA_SMS_SENDER"})
    void areNoneWhenOneIsMissing(String missing) {
        var incomplete = new HashMap<>(COMPLETE);
        incomplete.remove(missing);

        assertThat(GatewaySettings.of(incomplete)).isEmpty();
    }

    @Test
    void keepTheTokenToThemselves() {
        assertThat(GatewaySettings.of(COMPLETE).orElseThrow().toString()).doesNotContain("secret", "Basic");
    }
}
