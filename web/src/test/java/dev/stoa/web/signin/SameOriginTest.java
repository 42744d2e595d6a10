// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SameOriginTest {

    @ParameterizedTest
    @CsvSource({
        "same-origin, https://console.example",
        "none, https://console.example",
        "same-origin,",
        ", https://console.example"
    })
    void letsOurOwnPagesChangeThings(String site, String origin) {
        assertThat(filter().comesFromUs(site, origin)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "cross-site, https://evil.example",
        "same-site, https://other.console.example",
        "cross-site, https://console.example",
        "same-origin, https://evil.example",
        "same-origin, null",
        ", null",
        ", http://console.example",
        ", https://console.example:444"
    })
    void refusesEverybodyElse(String site, String origin) {
        assertThat(filter().comesFromUs(site, origin)).isFalse();
    }

    @Test
    void refusesWhoeverDoesNotSay() {
        assertThat(filter().comesFromUs(null, null)).isFalse();
    }

    private static SameOrigin filter() {
        var filter = new SameOrigin();
        filter.settings = new SignInSettings(
                "https://console.example", URI.create("https://login.example/realms/stoa"), "console", "secret");
        return filter;
    }
}
