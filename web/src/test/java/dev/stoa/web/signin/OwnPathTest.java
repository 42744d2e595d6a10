// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OwnPathTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/app/projects/list",
                "/app/projects/detail?id=0198f2c5-0000-7000-8000-000000000000",
                "/app/projects/list?text=a%20b&stage=LIVE",
                "/app/tokens/inspector?token=a+b/c=",
                "/staff/home"
            })
    void keepsAPageBehindADoorWithItsQuery(String asked) {
        assertThat(OwnPath.of(asked)).map(OwnPath::value).contains(asked);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "app/projects/list",
                "https://evil.example/app/",
                "//evil.example/app/",
                "///evil.example/app/",
                "/\\evil.example/app/",
                "\\\\evil.example",
                "/app/..//evil.example",
                "/app/../sign-out",
                "/app/./projects",
                "/app//evil.example",
                "/app/%2e%2e/sign-out",
                "/app/%2F%2Fevil.example",
                "/app/;/..;/sign-out",
                "/app/projects/list#evil",
                "/app/\r\nSet-Cookie: a=b",
                "/app/ \t",
                "/app/\u0000",
                "/app/项目",
                "/app/?next=\nX",
                "javascript:alert(1)",
                "/app",
                "/sign-out",
                "/sign-in?target=/app/",
                "/application/x",
                "/public/home",
                " /app/projects/list"
            })
    void refusesWhatMightLeadElsewhere(String asked) {
        assertThat(OwnPath.of(asked)).isEmpty();
    }

    @Test
    void refusesNothingAndWhatIsTooLong() {
        assertThat(OwnPath.of(null)).isEmpty();
        assertThat(OwnPath.of("/app/" + "a".repeat(2_000))).isEmpty();
    }

    @Property
    void neverLeavesOurHost(@ForAll @CharRange(from = ' ', to = '~') String rest) {
        var base = URI.create("https://console.example");

        OwnPath.of("/app/" + rest).ifPresent(path -> {
            var led = base.resolve(URI.create(path.value()));
            assertThat(led.getHost()).isEqualTo("console.example");
            assertThat(led.getRawPath()).startsWith("/app/");
        });
    }
}
