// SPDX-License-Identifier: Apache-2.0
package dev.stoa.system;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The whole way through the front door, with a real browser, a real Keycloak and a mailed code. */
@OnPlatform
class SignInIT {

    @Test
    void takesANewcomerIntoHisOwnAccount(Visitor ada) {
        ada.signsUp();

        assertThat(ada.page().url()).contains("/app/projects/");
    }

    @Test
    void letsStaffInWithAOneTimeCode(Visitor staff) {
        staff.signsInAsStaff();

        assertThat(staff.page().url()).endsWith("/staff/home");
    }
}
