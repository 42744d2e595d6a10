// SPDX-License-Identifier: Apache-2.0
package dev.stoa.tokens;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * A little of {@code mvn -Pfuzz}, so that it does not rot: it gets past the first checks of what it is meant to try.
 */
class TokenFuzzTest {

    private static final int ATTEMPTS = 800;

    @Test
    void reachesEveryKindOfAnswer() {
        try (var fuzz = new TokenFuzz()) {
            var random = new Random(1);

            var verdicts = IntStream.range(0, ATTEMPTS)
                    .mapToObj(attempt -> fuzz.inspect(random))
                    .collect(Collectors.toSet());
            var reasons = IntStream.range(0, ATTEMPTS)
                    .mapToObj(attempt -> fuzz.check(random))
                    .collect(Collectors.toSet());

            assertThat(verdicts)
                    .contains("malformed", "version-unknown", "app-id-unknown", "signed-by-none", "expired");
            assertThat(reasons).contains("malformed", "app-id-alone", "app-id-differs", "signed-by-none", "expired");
        }
    }
}
