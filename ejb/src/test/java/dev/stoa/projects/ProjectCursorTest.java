// SPDX-License-Identifier: Apache-2.0
package dev.stoa.projects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProjectCursorTest {

    @Property
    void goesOnAfterATravel(@ForAll ProjectSort sort, @ForAll("names") String name) {
        var cursor = new ProjectCursor(sort, UUID.randomUUID(), name);

        assertThat(ProjectCursor.decode(cursor.encode())).isEqualTo(cursor);
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.strings()
                .ofMaxLength(255)
                .filter(name -> name.indexOf('\0') < 0
                        && StandardCharsets.UTF_8.newEncoder().canEncode(name));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1 or 1=1",
                "",
                "NEWEST",
                "NEWEST\nno id\n",
                "SIDEWAYS\n01900000-0000-7000-8000-000000000000\n",
                "NAME\n01900000-0000-7000-8000-000000000000\na\0b"
            })
    void isRefusedWhenItWasMadeUp(String text) {
        var encoded = Base64.getUrlEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));

        assertThatThrownBy(() -> ProjectCursor.decode(encoded)).isInstanceOf(ProjectCursorInvalid.class);
        assertThatThrownBy(() -> ProjectCursor.decode(text + "*")).isInstanceOf(ProjectCursorInvalid.class);
    }

    @Test
    void isNoPlaceInAnotherOrder() {
        var byName = Optional.of(new ProjectCursor(ProjectSort.NAME, UUID.randomUUID(), "chess"));

        assertThatThrownBy(() -> new ProjectSearch("", ProjectChoice.ALL, ProjectSort.NEWEST, byName, 10))
                .isInstanceOf(ProjectCursorInvalid.class);
    }
}
