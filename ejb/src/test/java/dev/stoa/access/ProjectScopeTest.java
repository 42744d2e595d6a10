// SPDX-License-Identifier: Apache-2.0
package dev.stoa.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class ProjectScopeTest {

    @Property
    void ofAllIncludesEveryOther(@ForAll Set<UUID> chosen) {
        assertThat(ProjectScope.all().includes(ProjectScope.of(chosen))).isTrue();
        assertThat(ProjectScope.all().includes(ProjectScope.all())).isTrue();
    }

    @Property
    void ofChosenProjectsNeverIncludesAll(@ForAll Set<UUID> chosen) {
        assertThat(ProjectScope.of(chosen).includes(ProjectScope.all())).isFalse();
    }

    @Property
    void ofChosenProjectsIncludesThoseAndNoMore(@ForAll Set<UUID> chosen, @ForAll UUID another) {
        var scope = ProjectScope.of(chosen);

        assertThat(scope.includes(scope)).isTrue();
        assertThat(scope.includes(ProjectScope.of(Set.of()))).isTrue();
        assertThat(scope.includes(ProjectScope.of(Set.of(another)))).isEqualTo(chosen.contains(another));
    }

    @Test
    void isOfAllOrOfChosenProjectsAndNeverOfBoth() {
        var chosen = Set.of(UUID.randomUUID());

        assertThatThrownBy(() -> new ProjectScope(true, chosen)).isInstanceOf(IllegalArgumentException.class);
    }
}
