// SPDX-License-Identifier: Apache-2.0
package dev.stoa.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.codeUnits;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * A bug passes through the business untouched: nobody catches what he can't name. {@code Throwable} is not on the list,
 * because the compiler itself catches it for every try-with-resources; Checkstyle sees it in the source. The one
 * exception is the outermost frame of a timer's thread.
 */
class CatchesTest {

    private static final Set<String> BROAD =
            Set.of("java.lang.Exception", "java.lang.RuntimeException", "java.lang.Error");

    private static final String EDGE = "dev.stoa.time.NextRound";

    private static final ArchRule ARE_NARROW = codeUnits()
            .that(DescribedPredicate.describe(
                    "catch something",
                    code -> !code.getTryCatchBlocks().isEmpty()
                            && !code.getOwner().getName().equals(EDGE)))
            .should(catchNothingBroad());

    @Test
    void areNarrow() {
        ARE_NARROW.check(Code.PRODUCT);
    }

    @Test
    void areNoticedWhenTheyAreNot() {
        assertThatThrownBy(() -> ARE_NARROW.check(Code.BROKEN)).hasMessageContaining("CatchAll.swallow");
    }

    private static ArchCondition<JavaCodeUnit> catchNothingBroad() {
        return new ArchCondition<>("catch nothing broad") {
            @Override
            public void check(JavaCodeUnit code, ConditionEvents events) {
                code.getTryCatchBlocks().stream()
                        .flatMap(block -> block.getCaughtThrowables().stream())
                        .map(JavaClass::getName)
                        .filter(BROAD::contains)
                        .forEach(caught -> events.add(
                                SimpleConditionEvent.violated(code, code.getFullName() + " catches " + caught)));
            }
        };
    }
}
