// SPDX-License-Identifier: Apache-2.0
package dev.stoa.projects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProjectNameTest {

    private static final String PIANO = "\uD83C\uDFB9"; // one character, two Java chars

    @Test
    void losesTheBlanksAroundIt() {
        assertThat(ProjectName.of(" \t\u3000Chess club\u00A0\n").value()).isEqualTo("Chess club");
    }

    @Test
    void countsCharactersAsPeopleDo() {
        assertThat(ProjectName.of(PIANO.repeat(255)).value()).isEqualTo(PIANO.repeat(255));
        assertThat(ProjectName.of(" " + "a".repeat(255) + " ").value()).hasSize(255);
    }

    @Test
    void refusesMoreThan255AndSaysHowManyThereWere() {
        assertThatThrownBy(() -> ProjectName.of(PIANO.repeat(256)))
                .asInstanceOf(InstanceOfAssertFactories.type(ProjectNameInvalid.class))
                .matches(refusal -> refusal.code().equals("project-name-invalid"))
                .matches(refusal -> refusal.values().equals(List.of(256, 255)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00A0\u3000", "a\u0000b", "a\nb", "half \uD83C"})
    void refusesWhatCannotBeShown(String text) {
        assertThatThrownBy(() -> ProjectName.of(text)).isInstanceOf(ProjectNameInvalid.class);
    }
}
