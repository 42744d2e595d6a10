// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stoa.Refusal;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonBodyTest {

    private enum Colour {
        LIGHT_BLUE
    }

    @Test
    void saysEachFieldByItsType() {
        var body = body("{\"a\": \"x\", \"b\": true, \"c\": 7, \"d\": [\"y\"], \"e\": \"light_blue\", \"f\": null}");

        assertThat(body.text("a")).isEqualTo("x");
        assertThat(body.flag("b")).isTrue();
        assertThat(body.optionalNumber("c")).contains(7);
        assertThat(body.optionalTexts("d"))
                .hasValueSatisfying(all -> assertThat(all).containsExactly("y"));
        assertThat(body.optionalChoice("e", Colour.class)).contains(Colour.LIGHT_BLUE);
        assertThat(body.optionalText("f")).isEmpty();
        assertThat(body.optionalText("g")).isEmpty();
    }

    @Test
    void refusesFieldsOfAnotherType() {
        var body =
                body("{\"a\": 1, \"b\": \"true\", \"c\": 7.5, \"d\": [1], \"e\": \"LIGHT_BLUE\", \"f\": 99999999999}");

        assertCode("field-invalid", () -> body.text("a"));
        assertCode("field-invalid", () -> body.flag("b"));
        assertCode("field-invalid", () -> body.optionalNumber("c"));
        assertCode("field-invalid", () -> body.optionalTexts("d"));
        assertCode("field-invalid", () -> body.optionalChoice("e", Colour.class));
        assertCode("field-invalid", () -> body.optionalNumber("f"));
        assertCode("field-invalid", () -> body("{\"a\": \"\\u0000\"}").text("a"));
        assertCode("field-invalid", () -> body("{\"a\": \"\\ud800\"}").text("a"));
        assertCode("field-invalid", () -> body("{\"a\": [\"\\u0000\"]}").optionalTexts("a"));
        assertCode("field-missing", () -> body.text("g"));
        assertCode("field-missing", () -> body.flag("g"));
        assertCode("field-unknown", () -> body.only("a", "b"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "{", "1", "null", "{\"a\":}", "{} {}", "\u0000"})
    void isOneObject(String text) {
        assertCode("body-malformed", () -> body(text));
    }

    @Test
    void isNeitherDeepNorLarge() {
        assertThat(body("{\"a\": \"" + "[".repeat(1000) + "\"}").text("a")).hasSize(1000);
        assertCode("body-malformed", () -> body("{\"a\":" + "[".repeat(20) + "]".repeat(20) + "}"));
        assertCode("body-too-large", () -> body("{\"a\": \"" + "x".repeat(65_536) + "\"}"));
    }

    @Test
    void hasNumbersThatSomebodyMayMean() {
        for (var number :
                new String[] {"9".repeat(5000), "0." + "1".repeat(5000), "1e99999999999", "-1e-99999999999"}) {
            assertCode("body-malformed", () -> body("{\"a\": " + number + "}"));
        }
        assertCode("field-invalid", () -> body("{\"a\": 1e999999999}").optionalNumber("a"));
    }

    @Test
    void isUtf8() {
        assertCode("body-malformed", () -> JsonBody.read(new ByteArrayInputStream(new byte[] {'{', '"', (byte) 0xff})));
    }

    @Test
    void mayBeMissingWhereThatIsSaid() {
        assertThat(JsonBody.readIfAny(InputStream.nullInputStream()).optionalText("id"))
                .isEmpty();
        assertThat(JsonBody.readIfAny(stream("{\"id\": \"x\"}")).text("id")).isEqualTo("x");
    }

    /** Whatever is sent, the answer is a body or a refusal. */
    @Property
    void neverFails(@ForAll String text) {
        for (var sent : new String[] {text, "{\"a\": \"" + text + "\"}", "{" + text + "}"}) {
            try {
                assertThat(body(sent)).isNotNull();
            } catch (Refusal refused) {
                assertThat(refused.code()).startsWith("body-");
            }
        }
    }

    private static JsonBody body(String text) {
        return JsonBody.read(stream(text));
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static void assertCode(String code, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        Refusal.class, refused -> assertThat(refused.code()).isEqualTo(code));
    }
}
