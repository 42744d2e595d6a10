// SPDX-License-Identifier: Apache-2.0
package dev.stoa.membership;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.NotBlank;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MemberCursorTest {

    @Property
    void comesBackAsItWent(@ForAll @StringLength(max = 255) String name, @ForAll @AlphaChars @NotBlank String subject) {
        var wellFormed = new String(name.getBytes(UTF_8), UTF_8).replace("\0", "");
        var cursor = new MemberCursor(wellFormed, subject);

        assertThat(MemberCursor.decode(cursor.encode())).isEqualTo(cursor);
        assertThat(cursor.encode()).doesNotContain("~", "&", "=");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "!", "YQ", "AGEK"})
    void isRefusedWhereNoListHasMadeIt(String text) {
        assertThatThrownBy(() -> MemberCursor.decode(text)).isInstanceOf(MemberCursorInvalid.class);
    }

    @Property
    void neverFailsInAnotherWay(@ForAll String text) {
        try {
            MemberCursor.decode(text);
        } catch (MemberCursorInvalid refused) {
            assertThat(refused.code()).isEqualTo("cursor-invalid");
        }
    }
}
