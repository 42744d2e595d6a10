// SPDX-License-Identifier: Apache-2.0
package dev.stoa.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import dev.stoa.access.Allows;
import dev.stoa.access.AllowsAnyone;
import dev.stoa.access.AllowsKey;
import dev.stoa.access.AllowsPerson;
import dev.stoa.access.AllowsPlatform;
import dev.stoa.access.AllowsStaff;
import jakarta.ejb.Stateless;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Every way into the business says whom it lets in. */
class BoundariesTest {

    private static final List<Class<? extends Annotation>> GUARDS =
            List.of(Allows.class, AllowsPerson.class, AllowsStaff.class, AllowsAnyone.class);

    /** They stand beside one of the others, or alone. */
    private static final List<Class<? extends Annotation>> FOR_PROGRAMS =
            List.of(AllowsKey.class, AllowsPlatform.class);

    private static final ArchRule SAY_WHOM_THEY_ALLOW = methods()
            .that(describe(
                    "are public methods of a boundary",
                    method -> method.getOwner().isAnnotatedWith(Stateless.class)
                            && method.getModifiers().contains(JavaModifier.PUBLIC)))
            .should(haveExactlyOneGuard());

    @Test
    void sayWhomTheyAllow() {
        SAY_WHOM_THEY_ALLOW.check(Code.PRODUCT);
    }

    @Test
    void areNoticedWhenTheyDoNot() {
        assertThatThrownBy(() -> SAY_WHOM_THEY_ALLOW.check(Code.BROKEN))
                .hasMessageContaining("Unguarded.forgotten")
                .hasMessageContaining("Unguarded.undecided")
                .hasMessageNotContaining("Unguarded.decided");
    }

    private static ArchCondition<JavaMethod> haveExactlyOneGuard() {
        return new ArchCondition<>("have exactly one of " + Set.copyOf(GUARDS)) {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                var guards = GUARDS.stream().filter(method::isAnnotatedWith).count();
                if (guards > 1 || (guards == 0 && FOR_PROGRAMS.stream().noneMatch(method::isAnnotatedWith))) {
                    events.add(SimpleConditionEvent.violated(method, method.getFullName() + " has " + guards));
                }
            }
        };
    }
}
