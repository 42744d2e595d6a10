// SPDX-License-Identifier: Apache-2.0
package dev.stoa.journeys;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.access.Permission;
import dev.stoa.access.StaffRole;
import dev.stoa.membership.PredefinedRole;
import dev.stoa.system.KeycloakCatalogue;
import dev.stoa.system.LocalPlatform;
import dev.stoa.system.OnPlatform;
import dev.stoa.system.Visitor;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Keycloak and the console mean the same by every permission and role. */
@OnPlatform
class CatalogueIT {

    @Test
    void permissionsAreTheConsolesClientRoles(LocalPlatform platform) throws IOException {
        var keycloak = new KeycloakCatalogue(platform.keycloak().admin());

        assertThat(keycloak.permissions())
                .isEqualTo(names(Stream.of(Permission.values()).map(Permission::roleName)));
    }

    @Test
    void staffRolesAreTheRealmsOwn(LocalPlatform platform) throws IOException {
        var keycloak = new KeycloakCatalogue(platform.keycloak().admin());

        assertThat(keycloak.staffRoles())
                .isEqualTo(names(Stream.of(StaffRole.values()).map(StaffRole::roleName)));
    }

    @Test
    void rolesOfANewAccountAreItsOrganizationsGroups(LocalPlatform platform, Visitor ada)
            throws IOException, SQLException {
        ada.signsUp();
        var account = new AccountData(platform, ada);
        var keycloak = new KeycloakCatalogue(platform.keycloak().admin());

        var names = account.roles();

        assertThat(names).containsOnlyKeys(PredefinedRole.values());
        var expected = Stream.of(PredefinedRole.values())
                .collect(Collectors.toMap(
                        names::get, role -> names(role.permissions().stream().map(Permission::roleName))));
        assertThat(keycloak.groupsOf(account.alias())).isEqualTo(expected);
        assertThat(keycloak.membersOf(account.alias(), requireNonNull(names.get(PredefinedRole.ADMIN))))
                .containsExactly(ada.email());
    }

    private static Set<String> names(Stream<String> names) {
        return names.collect(Collectors.toCollection(TreeSet::new));
    }
}
