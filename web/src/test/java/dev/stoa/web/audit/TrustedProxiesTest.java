// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TrustedProxiesTest {

    private static final TrustedProxies PROXIES = TrustedProxies.parse("10.0.0.1, 10.0.0.2");

    @Test
    void areNoneUnlessTheOperatorNamesThem() {
        assertThat(TrustedProxies.parse("").caller("192.0.2.9", List.of("198.51.100.7")))
                .isEqualTo("192.0.2.9");
    }

    @Test
    void areBelievedWhomTheyWereCalledBy() {
        assertThat(PROXIES.caller("10.0.0.1", List.of("198.51.100.7"))).isEqualTo("198.51.100.7");
        assertThat(PROXIES.caller("10.0.0.1", List.of("198.51.100.7, 10.0.0.2")))
                .isEqualTo("198.51.100.7");
        assertThat(PROXIES.caller("10.0.0.1", List.of())).isEqualTo("10.0.0.1");
    }

    @Test
    void areNotBelievedWhatTheCallerSaidBefore() {
        assertThat(PROXIES.caller("10.0.0.1", List.of("203.0.113.1, 198.51.100.7")))
                .isEqualTo("198.51.100.7");
        assertThat(PROXIES.caller("10.0.0.1", List.of("203.0.113.1", "198.51.100.7")))
                .isEqualTo("198.51.100.7");
    }

    @Test
    void areAskedForAddressesOnly() {
        assertThat(PROXIES.caller("10.0.0.1", List.of("<script>"))).isEqualTo("10.0.0.1");
    }
}
