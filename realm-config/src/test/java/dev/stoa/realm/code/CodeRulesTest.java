// SPDX-License-Identifier: Apache-2.0
package dev.stoa.realm.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CodeRulesTest {

    @Test
    void areTheProductsUnlessSetOtherwise() {
        var rules = CodeRules.of(Map.of());

        assertThat(rules.lifespan()).isEqualTo(Duration.ofMinutes(10));
        assertThat(rules.tries()).isEqualTo(5);
        assertThat(rules.pause()).isEqualTo(Duration.ofSeconds(60));
        assertThat(rules.perAddress()).isEqualTo(new CodeRules.Quota(5, Duration.ofDays(1)));
    }

    @Test
    void areReadFromTheSettings() {
        var rules = CodeRules.of(Map.of("triesPerCode", "3", "resendAfterSeconds", "0"));

        assertThat(rules.tries()).isEqualTo(3);
        assertThat(rules.pause()).isZero();
    }
}
