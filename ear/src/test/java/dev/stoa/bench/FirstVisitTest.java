// SPDX-License-Identifier: Apache-2.0
package dev.stoa.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FirstVisitTest {

    @Test
    void loadsEveryFileOnceAndNoLinkThatAPersonPresses() {
        var page = """
                <link rel="stylesheet" href="/jakarta.faces.resource/stoa.css?ln=stoa&amp;v=1" />
                <script nonce="n" src="/jakarta.faces.resource/stoa.js?ln=stoa"></script>
                <svg><use href="/icons.svg#key"></use></svg><svg><use href="/icons.svg#plus"></use></svg>
                <a href="/app/projects/list">Projects</a>
                """;

        assertThat(FirstVisit.files(page))
                .containsExactlyInAnyOrder(
                        "/jakarta.faces.resource/stoa.css?ln=stoa&v=1",
                        "/jakarta.faces.resource/stoa.js?ln=stoa",
                        "/icons.svg");
    }
}
