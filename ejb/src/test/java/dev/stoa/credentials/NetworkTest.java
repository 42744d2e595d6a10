// SPDX-License-Identifier: Apache-2.0
package dev.stoa.credentials;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NetworkTest {

    @ParameterizedTest
    @CsvSource({
        "192.0.2.7, 192.0.2.7, true",
        "192.0.2.7, 192.0.2.8, false",
        "192.0.2.0/24, 192.0.2.255, true",
        "192.0.2.0/24, 192.0.3.0, false",
        "192.0.2.128/25, 192.0.2.127, false",
        "0.0.0.0/0, 203.0.113.9, true",
        "0.0.0.0/0, 2001:db8::1, false",
        "2001:db8::/32, 2001:db8:ffff::1, true",
        "2001:db8::/32, 2001:db9::1, false",
        "2001:db8::1, 2001:0db8:0:0:0:0:0:1, true",
        "192.0.2.7, ::ffff:192.0.2.7, true",
    })
    void hasTheAddressesThatBeginAsItDoes(String network, String address, boolean has) {
        assertThat(Network.parse(network).orElseThrow().has(address)).isEqualTo(has);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "localhost",
                "example.com",
                "256.0.0.1",
                "192.0.2",
                "192.0.2.0/33",
                "192.0.2.0/",
                "192.0.2.0/024",
                "192.0.2.1/24",
                "192.0.2.0/24/8",
                "2001:db8::/129",
                "2001:db8::1::2",
                "fe80::1%eth0",
                "0x7f.1",
                "12345",
                "١.0.0.1"
            })
    void isNothingElse(String text) {
        assertThat(Network.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "localhost", "unknown", "192.0.2.7:443"})
    void hasNothingThatIsNoAddress(String text) {
        assertThat(Network.parse("0.0.0.0/0").orElseThrow().has(text)).isFalse();
    }

    @Test
    void isReadAsItIsTyped() {
        var networks = Networks.parse(" 192.0.2.0/24,\n2001:db8::1  192.0.2.0/24 ");

        assertThat(networks.words()).containsExactly("192.0.2.0/24", "2001:db8:0:0:0:0:0:1");
        assertThat(networks.admit("192.0.2.9")).isTrue();
        assertThat(networks.admit("198.51.100.1")).isFalse();
        assertThat(Networks.parse(" \n ").admit("198.51.100.1")).isTrue();
    }

    @Test
    void isRefusedByName() {
        assertThatThrownBy(() -> Networks.parse("192.0.2.1 example.com"))
                .isInstanceOfSatisfying(
                        NetworksInvalid.class,
                        refused -> assertThat(refused.values()).containsExactly("example.com"));
    }

    @Test
    void isOneOfTwentyAtMost() {
        var many =
                IntStream.rangeClosed(1, 21).mapToObj(last -> "192.0.2." + last).collect(Collectors.joining(" "));

        assertThatThrownBy(() -> Networks.parse(many)).isInstanceOf(TooManyNetworks.class);
    }
}
