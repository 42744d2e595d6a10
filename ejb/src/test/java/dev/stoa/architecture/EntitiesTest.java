// SPDX-License-Identifier: Apache-2.0
package dev.stoa.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import java.util.Set;
import org.eclipse.persistence.annotations.Multitenant;
import org.junit.jupiter.api.Test;

/** Entities stay inside their feature, and know that a row is a tenant's. */
class EntitiesTest {

    /** The tables behind these are no tenant's; see the list in {@code EveryTableIT}. */
    private static final Set<String> OF_NO_TENANT = Set.of("OperatorEntry", "Tenant");

    private static final ArchRule STAY_INSIDE = classes()
            .that()
            .areAnnotatedWith(Entity.class)
            .or()
            .areAnnotatedWith(Embeddable.class)
            .should()
            .bePackagePrivate();

    private static final ArchRule KNOW_THEIR_TENANT = classes()
            .that()
            .areAnnotatedWith(Entity.class)
            .and(describe("have rows of a tenant", type -> !OF_NO_TENANT.contains(type.getSimpleName())))
            .should()
            .beAnnotatedWith(Multitenant.class);

    @Test
    void stayInside() {
        STAY_INSIDE.check(Code.PRODUCT);
    }

    @Test
    void knowTheirTenant() {
        KNOW_THEIR_TENANT.check(Code.PRODUCT);
    }

    @Test
    void areNoticedWhenTheyLeak() {
        assertThatThrownBy(() -> STAY_INSIDE.check(Code.BROKEN)).hasMessageContaining("LeakedEntity");
    }

    @Test
    void areNoticedWhenTheyForgetTheirTenant() {
        assertThatThrownBy(() -> KNOW_THEIR_TENANT.check(Code.BROKEN)).hasMessageContaining("LeakedEntity");
    }
}
