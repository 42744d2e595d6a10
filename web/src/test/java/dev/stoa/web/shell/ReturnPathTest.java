// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class ReturnPathTest {

    private static final String PAGE = "/app/projects/detail";

    @Test
    void leadsBackToThePageThatSentTheForm() {
        assertThat(ReturnPath.of(PAGE, null, "https://console.example/app/projects/detail?id=7"))
                .isEqualTo("/app/projects/detail?id=7");
    }

    @Test
    void keepsTheQueryOfALink() {
        assertThat(ReturnPath.of(PAGE, "id=7", null)).isEqualTo("/app/projects/detail?id=7");
        assertThat(ReturnPath.of(PAGE, null, "https://console.example/app/projects/list?q=x"))
                .isEqualTo(PAGE);
    }

    @Property
    void neverLeavesThePathOfTheRequest(@ForAll String referer) {
        assertThat(ReturnPath.of(PAGE, null, "https://" + referer))
                .satisfiesAnyOf(
                        path -> assertThat(path).isEqualTo(PAGE),
                        path -> assertThat(path).startsWith(PAGE + "?"));
    }
}
