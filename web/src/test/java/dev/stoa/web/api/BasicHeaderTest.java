// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class BasicHeaderTest {

    @Test
    void hasANameAndAPasswordThatMayHaveColons() {
        assertThat(BasicHeader.parse("Basic " + base64("ada:s3:cret"))).contains(new BasicHeader("ada", "s3:cret"));
        assertThat(BasicHeader.parse("bAsIc  " + base64("ada:") + " ")).contains(new BasicHeader("ada", ""));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "Basic",
                "Basic ",
                "Bearer YTpi",
                "Basic YTpi,YTpi",
                "Basic YTp",
                "Basic Y-pi",
                "Basic YTpiYR==",
                "Basic \tYTpi",
                "Basic YTpi\f",
                "Basic YWI=",
                "YTpi",
                "Basic /////w==",
                "Basic YTpiCg=="
            })
    void isNothingElse(String header) {
        assertThat(BasicHeader.parse(header)).isEmpty();
    }

    @Test
    void isNotReadWhereItIsTooLong() {
        assertThat(BasicHeader.parse("Basic " + base64("a:" + "b".repeat(1000))))
                .isEmpty();
    }

    @Test
    void doesNotTellItsSecret() {
        assertThat(BasicHeader.parse("Basic " + base64("ada:secret")).orElseThrow())
                .asString()
                .doesNotContain("secret");
    }

    @Property
    void neverFails(@ForAll String header) {
        assertThat(BasicHeader.parse("Basic " + header)).isNotNull();
        assertThat(BasicHeader.parse(header)).isNotNull();
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
