// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.signin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.access.Permission;
import dev.stoa.access.StaffRole;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AccessClaimsTest {

    @Test
    void readsThePermissionsOfOneAccount() {
        var claims = claims(Map.of(
                "organization",
                Map.of("t-1", granting("view-projects", "edit-projects"), "t-2", granting("withdraw"))));

        assertThat(claims.permissionsIn("t-1"))
                .containsExactlyInAnyOrder(Permission.VIEW_PROJECTS, Permission.EDIT_PROJECTS);
    }

    @Test
    void tellsATokenForOneAccountFromAWiderOne() {
        var narrow = claims(Map.of("organization", Map.of("t-1", granting("pay"))));
        var wide = claims(Map.of("organization", Map.of("t-1", granting("pay"), "t-2", granting("pay"))));

        assertThat(narrow.isOnlyFor("t-1")).isTrue();
        assertThat(narrow.isOnlyFor("t-2")).isFalse();
        assertThat(wide.isOnlyFor("t-1")).isFalse();
        assertThat(claims(Map.of()).isOnlyFor("t-1")).isFalse();
    }

    @Test
    void passesOverWhatTheCatalogueDoesNotKnow() {
        var claims = claims(Map.of("organization", Map.of("t-1", granting("view-projects", "fly"))));

        assertThat(claims.permissionsIn("t-1")).containsExactly(Permission.VIEW_PROJECTS);
    }

    @Test
    void grantsNothingWithoutTheClaim() {
        assertThat(claims(Map.of()).permissionsIn("t-1")).isEmpty();
        assertThat(claims(Map.of("organization", Map.of())).permissionsIn("t-1"))
                .isEmpty();
        assertThat(claims(Map.of("organization", Map.of("t-1", Map.of("id", "x"))))
                        .permissionsIn("t-1"))
                .isEmpty();
    }

    @Test
    void grantsNothingWhenTheClaimHasAnotherForm() {
        assertThat(claims(Map.of("organization", List.of("t-1"))).permissionsIn("t-1"))
                .isEmpty();
        assertThat(claims(Map.of("organization", "t-1")).permissionsIn("t-1")).isEmpty();
        assertThat(claims(Map.of("organization", Map.of("t-1", Map.of("resource_access", List.of("console")))))
                        .permissionsIn("t-1"))
                .isEmpty();
        assertThat(claims(Map.of("realm_access", Map.of("roles", List.of(1, true))))
                        .staffRoles())
                .isEmpty();
    }

    @Test
    void readsStaffRolesAmongOtherRealmRoles() {
        var claims = claims(
                Map.of("realm_access", Map.of("roles", List.of("offline_access", "staff-finance-first", "staff"))));

        assertThat(claims.staffRoles()).containsExactly(StaffRole.FINANCE_FIRST);
    }

    private static Map<String, Object> granting(String... roles) {
        return Map.of("resource_access", Map.of("console", Map.of("roles", List.of(roles))));
    }

    private static AccessClaims claims(Map<String, Object> claims) {
        return new AccessClaims(claims, Instant.EPOCH);
    }
}
