// SPDX-License-Identifier: Apache-2.0
package dev.stoa.credentials;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CertificateKeysTest {

    private static final String KEY = Base64.getEncoder().encodeToString(new byte[32]);

    @Test
    void takesTheFirstForEncryption() {
        var keys = CertificateKeys.parse("2026-11:" + KEY + " , 2025:" + KEY);

        assertThat(keys.currentId()).isEqualTo("2026-11");
        assertThat(keys.named("2025").getEncoded()).hasSize(32);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "k1", "k1:", "k1:AAAA", "k1:%s,", "k1:%s,k1:%s", ":%s", "k 1:%s"})
    void refusesToStartWithASettingThatIsWrong(String setting) {
        assertThatThrownBy(() -> CertificateKeys.parse(setting.replace("%s", KEY)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("stoa.certificates.keys")
                .hasMessageNotContaining(KEY);
    }
}
