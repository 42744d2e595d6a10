// SPDX-License-Identifier: Apache-2.0
package dev.stoa.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.system.OnPlatform;
import dev.stoa.system.Visitor;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/**
 * The operator's staff and the members of accounts use the same front door, and each only his own side of the house.
 */
@OnPlatform
class StaffIT {

    @Test
    void landInTheBackOfficeAndAreRefusedInAccounts(Visitor grace) {
        grace.signsInAsStaff();

        assertThat(grace.page().url()).endsWith("/staff/home");
        assertThat(grace.page().locator(".bar__office")).hasText("Back office");
        for (var path : new String[] {"/app/projects/list", "/app/projects/create", "/app/tokens/inspector"}) {
            assertThat(statusOf(grace, path)).isEqualTo(403);
            assertThat(grace.page().locator("h1")).hasText("You may not see this");
        }
    }

    @Test
    void doNotShareTheBackOfficeWithMembers(Visitor ada) {
        ada.signsUp();

        assertThat(statusOf(ada, "/staff/home")).isEqualTo(403);
        assertThat(ada.page().locator("h1")).hasText("You may not see this");
    }

    private static int statusOf(Visitor visitor, String path) {
        return Objects.requireNonNull(visitor.page().navigate(visitor.address(path)))
                .status();
    }
}
