// SPDX-License-Identifier: Apache-2.0
package dev.stoa.projects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stoa.Unavailable;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is believed of another console, and where it may be. */
class ImportTest {

    @Test
    void readsWhatAConsoleTells() {
        var told = """
                {"projects": [
                    {"id": "a", "name": "Chess", "vendor_key": "970CA35de60c44645bbae8a215061b33", "sign_key": "5C",
                     "status": 1, "created": 1464165672, "unknown": {}},
                    {"name": "Open", "vendor_key": "0123456789abcdef0123456789abcdef", "sign_key": "", "status": 0},
                    {}
                ]}
                """;

        assertThat(OtherConsole.read(told.getBytes(StandardCharsets.UTF_8)))
                .containsExactly(
                        new ForeignProject("Chess", "970CA35de60c44645bbae8a215061b33", true, true),
                        new ForeignProject("Open", "0123456789abcdef0123456789abcdef", false, false),
                        new ForeignProject("", "", true, false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "{}", "{\"projects\": 1}", "{\"projects\": [1]}", "<html>", "{\"projects\": [{}"})
    void isUnavailableWhenItTellsSomethingElse(String told) {
        assertThatThrownBy(() -> OtherConsole.read(told.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(Unavailable.class);
    }

    @Property
    void failsInNoOtherWay(@ForAll byte[] told) {
        assertThatThrownBy(() -> OtherConsole.read(told)).isInstanceOf(Unavailable.class);
    }

    @Test
    void isUnavailableWhenItNestsWithoutEnd() {
        var deep = "{\"projects\": " + "[".repeat(400_000);

        assertThatThrownBy(() -> OtherConsole.read(deep.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(Unavailable.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {1_101, 400_000})
    void isUnavailableWhenANumberHasSoManyDigits(int digits) {
        var told = "{\"projects\": [{\"status\": " + "9".repeat(digits) + "}]}";

        assertThatThrownBy(() -> OtherConsole.read(told.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(Unavailable.class);
    }

    @Test
    void isOneOfThoseThatTheOperatorNames() {
        assertThat(ImportConsole.parse(" https://a.example , https://b.example:8443/console,"))
                .extracting(ImportConsole::name)
                .containsExactly("https://a.example", "https://b.example:8443/console");
        assertThat(ImportConsole.parse("")).isEmpty();
        assertThat(ImportConsole.parse("https://a.example").get(0).projects())
                .hasToString("https://a.example/dev/v1/projects");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://a.example",
                "https://a.example/",
                "https://user@a.example",
                "https://a.example?x=1",
                "https://a.example#x",
                "ftp://a.example",
                "a.example",
                "http://127.0.0.2:80",
                "https:///path"
            })
    void hasAPlainAddress(String setting) {
        assertThatThrownBy(() -> ImportConsole.parse(setting)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "10.1.2.3",
                "172.16.0.1",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "0.1.2.3",
                "192.0.0.8",
                "198.18.0.1",
                "224.0.0.1",
                "240.0.0.1",
                "255.255.255.255",
                "::1",
                "::",
                "fe80::1",
                "fc00::1",
                "fd12::1",
                "ff02::1",
                "::ffff:10.0.0.1",
                "64:ff9b::a00:1",
                "2002:a00:1::",
                "2001:0:a00::1"
            })
    void isNotInSomebodysOwnNetwork(String address) throws UnknownHostException {
        assertThat(PublicAddress.isPublic(InetAddress.getByName(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"93.184.216.34", "1.1.1.1", "100.63.0.1", "172.32.0.1", "2606:2800:220:1::1", "2a00::1"})
    void isOnTheInternet(String address) throws UnknownHostException {
        assertThat(PublicAddress.isPublic(InetAddress.getByName(address))).isTrue();
    }

    @Test
    void isNotCalledWhereItsNameLeadsInside() {
        var inside = ImportConsole.parse("https://localhost:1").get(0);

        assertThatThrownBy(inside::requirePublic)
                .isInstanceOf(Unavailable.class)
                .hasMessageContaining("public");
    }

    @Test
    void itsSecretIsInNoText() {
        assertThat(new ImportSource("https://a.example", "id", "s3cret"))
                .asString()
                .doesNotContain("s3cret");
        assertThat(new ImportSource("https://a.example", "id", "s3cret").auditSubject())
                .doesNotContain("s3cret");
    }
}
