// SPDX-License-Identifier: Apache-2.0
package dev.stoa.realm.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {

    @Test
    void isTheSameInAnySpelling() {
        assertThat(EmailAddress.typed("  Ada@Example.COM ")).isEqualTo(EmailAddress.typed("ada@example.com"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "ada",
                "ada@",
                "@example.com",
                "ada example.com",
                "a@b@c.com",
                "ada@example..com",
                "a\u0000da@example.com"
            })
    void whatCannotReceiveMailIsNone(String typed) {
        assertThat(EmailAddress.typed(typed)).isEmpty();
    }

    @Test
    void ofMoreThan254CharactersIsNone() {
        var domain = ("d".repeat(49) + ".").repeat(5) + "com";

        assertThat(EmailAddress.typed("a@" + domain)).isEmpty();
    }

    @Test
    void isKnownAgainFromItsNormalForm() {
        var address = new EmailAddress("+ada@example.com");

        assertThat(Identifier.ofValue(address.value())).isEqualTo(address);
    }

    @Test
    void showsLittleOfItselfToAStranger() {
        assertThat(new EmailAddress("ada@example.com").masked()).isEqualTo("a•••@example.com");
    }

    @Property
    void anyTextIsAnAddressOrNone(@ForAll String text) {
        assertThatNoException().isThrownBy(() -> EmailAddress.typed(text));
    }
}
