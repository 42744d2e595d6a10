// SPDX-License-Identifier: Apache-2.0
package dev.stoa.realm.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;

class CodeSealTest {

    private final CodeSeal seal = new CodeSeal(new SecretKeySpec(new byte[32], "HmacSHA256"));

    @Test
    void knowsItsCodeAgain() {
        var sealed = seal.seal("browser", "id", "123456");

        assertThat(seal.fits(sealed, "browser", "id", "123456")).isTrue();
    }

    @Test
    void fitsNoOtherCodeSendingOrBrowser() {
        var sealed = seal.seal("browser", "id", "123456");

        assertThat(seal.fits(sealed, "browser", "id", "123457")).isFalse();
        assertThat(seal.fits(sealed, "browser", "other", "123456")).isFalse();
        assertThat(seal.fits(sealed, "other", "id", "123456")).isFalse();
    }

    @Test
    void fitsNothingWithoutTheKey() {
        var sealed = seal.seal("browser", "id", "123456");

        var stranger = new CodeSeal(new SecretKeySpec(new byte[] {1}, "HmacSHA256"));

        assertThat(stranger.fits(sealed, "browser", "id", "123456")).isFalse();
    }

    @Test
    void doesNotContainTheCode() {
        assertThat(seal.seal("browser", "id", "123456")).doesNotContain("123456");
    }

    @Test
    void anAddressWithoutACodeAcceptsNone() {
        var sealed = seal.sealNothing("browser", "id");

        assertThat(Stream.of("000000", "123456", "999999", ""))
                .noneMatch(code -> seal.fits(sealed, "browser", "id", code));
    }

    @Test
    void codesHaveSixDigits() {
        assertThat(Stream.generate(CodeSeal::newCode).limit(1000)).allMatch(code -> code.matches("[0-9]{6}"));
    }
}
