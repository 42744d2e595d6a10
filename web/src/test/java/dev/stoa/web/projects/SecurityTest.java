// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.projects;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.projects.Stage;
import dev.stoa.web.projects.Security.Door;
import org.junit.jupiter.api.Test;

class SecurityTest {

    private final Security security = new Security();

    @Test
    void aProjectWithItsPrimaryCertificateAsksForAToken() {
        assertThat(security.door(false, true, Stage.LIVE)).isEqualTo(Door.TOKEN);
    }

    @Test
    void aLiveProjectWithoutCertificateIsWarnedOf() {
        assertThat(security.door(true, false, Stage.LIVE)).isEqualTo(Door.OPEN_LIVE);
        assertThat(security.door(true, false, Stage.LIVE).getTone()).isEqualTo("warning");
        assertThat(security.door(true, false, Stage.TESTING).getTone()).isEqualTo("neutral");
    }

    @Test
    void bothWaysInAreOnlyAsSafeAsTheWeakerOne() {
        assertThat(security.door(true, true, Stage.TESTING).getTone()).isEqualTo("warning");
    }

    @Test
    void aProjectWithNothingEnabledLetsNobodyIn() {
        assertThat(security.door(false, false, Stage.TESTING)).isEqualTo(Door.CLOSED);
    }
}
