// SPDX-License-Identifier: Apache-2.0
package dev.stoa.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.lang.ArchRule;
import dev.stoa.time.Recurring;
import jakarta.ejb.Schedule;
import org.junit.jupiter.api.Test;

/** What recurs goes on recurring, although a round fails. */
class SchedulesTest {

    private static final ArchRule SURVIVE_A_FAILED_ROUND = methods()
            .that()
            .areAnnotatedWith(Schedule.class)
            .should()
            .beDeclaredInClassesThat()
            .areAnnotatedWith(Recurring.class);

    @Test
    void surviveAFailedRound() {
        SURVIVE_A_FAILED_ROUND.check(Code.PRODUCT);
    }

    @Test
    void areNoticedWhenTheyDoNot() {
        assertThatThrownBy(() -> SURVIVE_A_FAILED_ROUND.check(Code.BROKEN)).hasMessageContaining("OnceOnly.round");
    }
}
