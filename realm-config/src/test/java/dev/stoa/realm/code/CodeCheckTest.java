// SPDX-License-Identifier: Apache-2.0
package dev.stoa.realm.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.keycloak.models.utils.FormMessage;

class CodeCheckTest {

    private static final String RIGHT = "123456";
    private static final String WRONG = "654321";

    private final Set<String> taken = ConcurrentHashMap.newKeySet();
    private final CodeSeal seal = new CodeSeal(new SecretKeySpec(new byte[32], "HmacSHA256"));
    private final CodeCheck check = new CodeCheck(
            new Allowance((slot, window) -> taken.add(slot), taken::remove), seal, CodeRules.of(Map.of()));

    @Test
    void acceptsTheRightCode() {
        assertThat(problemWith(RIGHT, sent())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12345", "1234567", "12345a", "１２３４５６"})
    void refusesWhatIsNoCodeWithoutCountingIt(String typed) {
        assertThat(problemWith(typed, sent())).hasValue("codeShape");
        assertThat(taken).isEmpty();
    }

    @Test
    void saysHowManyTriesAreLeft() {
        var problem = check.problemWith(WRONG, sent(), "browser");

        assertThat(problem.map(FormMessage::getMessage)).hasValue("codeWrong");
        assertThat(problem.map(FormMessage::getParameters)).hasValue(new Object[] {4});
    }

    @Test
    void refusesEvenTheRightCodeAfterFiveWrongOnes() {
        for (var wrong = 1; wrong <= 4; wrong++) {
            assertThat(problemWith(WRONG, sent())).hasValue("codeWrong");
        }
        assertThat(problemWith(WRONG, sent())).hasValue("codeUsedUp");

        assertThat(problemWith(RIGHT, sent())).hasValue("codeUsedUp");
    }

    @Test
    void refusesALateCode() {
        var late = new SentCode("id", seal.seal("browser", "id", RIGHT), Instant.EPOCH, Instant.EPOCH);

        assertThat(problemWith(RIGHT, Optional.of(late))).hasValue("codeExpired");
    }

    @Test
    void asksForANewCodeWhenThereIsNone() {
        assertThat(problemWith(RIGHT, Optional.empty())).hasValue("codeMissing");
    }

    private Optional<String> problemWith(String typed, Optional<SentCode> sent) {
        return check.problemWith(typed, sent, "browser").map(FormMessage::getMessage);
    }

    private Optional<SentCode> sent() {
        return Optional.of(new SentCode("id", seal.seal("browser", "id", RIGHT), Instant.EPOCH, Instant.MAX));
    }
}
