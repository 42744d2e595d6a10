// SPDX-License-Identifier: Apache-2.0
package dev.stoa.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class CurrentTenantTest {

    private static final TenantId ADAS = new TenantId(1);
    private static final TenantId BOBS = new TenantId(2);

    private final CurrentTenant current = new CurrentTenant();

    @Test
    void isNobodyUntilChosen() {
        assertThat(current.ifChosen()).isEmpty();
        assertThatThrownBy(current::id).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void staysTheSameForTheWholeRequest() {
        current.choose(ADAS);
        current.choose(ADAS);

        assertThatThrownBy(() -> current.choose(BOBS)).isInstanceOf(IllegalStateException.class);
        assertThat(current.id()).isEqualTo(ADAS);
    }
}
