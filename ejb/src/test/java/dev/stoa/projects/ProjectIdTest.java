// SPDX-License-Identifier: Apache-2.0
package dev.stoa.projects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProjectIdTest {

    @Test
    void isReadWithAndWithoutDashes() {
        var id = new ProjectId(UUID.randomUUID());

        assertThat(ProjectId.parse(id.toString())).isEqualTo(id);
        assertThat(ProjectId.ofHex(id.hex())).isEqualTo(id);
        assertThat(id.hex()).matches("[0-9a-f]{32}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"42", "", "g0000000000000000000000000000000", "00000000-0000-7000-8000-000000000000"})
    void isAnsweredLikeAnUnknownOneWhenItIsMalformed(String text) {
        assertThatThrownBy(() -> ProjectId.ofHex(text)).isInstanceOf(ProjectNotFound.class);
        assertThatThrownBy(() -> ProjectId.parse(text + "!")).isInstanceOf(ProjectNotFound.class);
    }
}
