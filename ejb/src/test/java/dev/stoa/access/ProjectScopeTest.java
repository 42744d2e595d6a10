// SPDX-License-Identifier: Apache-2.0
package dev.stoa.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class ProjectScopeTest {

    @Property
    void ofAllIncludesEveryOther(@ForAll Set<Long> chosen) {
        assertThat(ProjectScope.all().includes(of(chosen))).isTrue();
        assertThat(ProjectScope.all().includes(ProjectScope.all())).isTrue();
    }

    @Property
    void ofChosenProjectsNeverIncludesAll(@ForAll Set<Long> chosen) {
        assertThat(of(chosen).includes(ProjectScope.all())).isFalse();
    }

    @Property
    void ofChosenProjectsIncludesThoseAndNoMore(@ForAll Set<Long> chosen, @ForAll long another) {
        var scope = of(chosen);

        assertThat(scope.includes(scope)).isTrue();
        assertThat(scope.includes(of(Set.of()))).isTrue();
        assertThat(scope.includes(of(Set.of(another)))).isEqualTo(chosen.contains(another));
    }

    @Test
    void isOfAllOrOfChosenProjectsAndNeverOfBoth() {
        var chosen = Set.of(UUID.randomUUID());

        assertThatThrownBy(() -> new ProjectScope(true, chosen)).isInstanceOf(IllegalArgumentException.class);
    }

    private static ProjectScope of(Set<Long> chosen) {
        return ProjectScope.of(chosen.stream().map(id -> new UUID(0, id)).collect(Collectors.toSet()));
    }
}
