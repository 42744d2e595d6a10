// SPDX-License-Identifier: Apache-2.0
package dev.stoa.projects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LabelsTest {

    @Test
    void keepTheirOrderAndLoseBlanksAndRepetitions() {
        var labels = Labels.of(List.of(" Berlin", "", "team A", "BERLIN ", "\u3000"));

        assertThat(labels.words()).containsExactly("Berlin", "team A");
        assertThat(labels).hasToString("Berlin, team A");
    }

    @Test
    void areTenAtMost() {
        var eleven = IntStream.rangeClosed(1, 11).mapToObj(Integer::toString).toList();

        assertThat(Labels.of(eleven.subList(0, 10)).words()).hasSize(10);
        assertThatThrownBy(() -> Labels.of(eleven))
                .asInstanceOf(InstanceOfAssertFactories.type(LabelsInvalid.class))
                .matches(refusal -> refusal.values().equals(List.of(11, 10, 50)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "half \uD83C", "123456789012345678901234567890123456789012345678901"})
    void areWordsThatAPageCanShow(String unfit) {
        assertThatThrownBy(() -> Labels.of(List.of(unfit))).isInstanceOf(LabelsInvalid.class);
    }

    @Test
    void areReadFromOneField() {
        assertThat(Labels.of(Labels.split("a, b\uFF0Cc\u3001d;e\n f ")).words())
                .containsExactly("a", "b", "c", "d", "e", "f");
        assertThat(Labels.of(Labels.split("")).words()).isEmpty();
    }
}
