// SPDX-License-Identifier: Apache-2.0
package dev.stoa.realm.signup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifierTest {

    @Test
    void anAddressIsTheSameInAnySpelling() {
        assertThat(Identifier.parse("  Ada@Example.COM ")).isEqualTo(Identifier.parse("ada@example.com"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "ada", "ada@", "@example.com", "ada example.com", "a@b@c.com", "ada@example..com"})
    void whatCannotReceiveMailIsNone(String typed) {
        assertThat(Identifier.parse(typed)).isEmpty();
    }

    @Test
    void anAddressOfMoreThan254CharactersIsNone() {
        var domain = ("d".repeat(49) + ".").repeat(5) + "com";

        assertThat(Identifier.parse("a@" + domain)).isEmpty();
    }
}
