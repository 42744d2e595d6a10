// SPDX-License-Identifier: Apache-2.0
package dev.stoa.identity.keycloak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stoa.Unavailable;
import dev.stoa.access.Permission;
import dev.stoa.identity.KnownRole;
import dev.stoa.identity.OrganizationId;
import dev.stoa.identity.RoleGrant;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

@TestInstance(Lifecycle.PER_CLASS) // One Keycloak for all of them; each has organizations of its own.
class KeycloakOrganizationsIT {

    private static final RoleGrant ADMIN = new RoleGrant("Admin", Set.of(Permission.values()));
    private static final RoleGrant OPERATION = new RoleGrant("Product/Operation", Set.of(Permission.VIEW_USAGE));

    private StoaRealm realm;
    private KeycloakOrganizations organizations;

    @BeforeAll
    void start(@TempDir Path directory) throws IOException, SQLException {
        realm = StoaRealm.start(directory);
        organizations = connected(realm.asTheConsole());
    }

    @AfterAll
    void stop() {
        realm.close();
    }

    @Test
    void givesAMemberTheRightsOfHisRoleInHisToken() throws IOException {
        var ada = realm.newPerson();
        var alias = newAlias();
        var organization = organizations.withAlias(alias);
        organizations.addMember(organization, ada);
        organizations.giveRole(organization, organizations.withRole(organization, ADMIN), ada);

        assertThat(rolesInToken(ada, alias))
                .containsExactlyInAnyOrderElementsOf(Set.of(Permission.values()).stream()
                        .map(Permission::roleName)
                        .toList());
        assertThat(realm.organizationsInToken(ada, "openid")).isEmpty();
    }

    @Test
    void givesAMemberWithoutARoleNoRights() throws IOException {
        var ada = realm.newPerson();
        var alias = newAlias();
        organizations.addMember(organizations.withAlias(alias), ada);

        var claim =
                realm.organizationsInToken(ada, "openid organization:" + alias).getJsonObject(alias);

        assertThat(claim).isNotNull().doesNotContainKey("resource_access");
    }

    @Test
    void changesNothingWhenItIsAskedAgain() throws IOException {
        var ada = realm.newPerson();
        var alias = newAlias();

        var first = made(alias, ada);
        var second = made(alias, ada);

        assertThat(second).isEqualTo(first);
        assertThat(realm.organizations(alias)).hasSize(1);
        assertThat(realm.groups(first.value())).hasSize(2);
        assertThat(rolesInToken(ada, alias)).contains(Permission.EDIT_PROJECTS.roleName());
    }

    @Test
    void makesOneOrganizationForParallelRequests() throws Exception {
        var ada = realm.newPerson();
        var alias = newAlias();
        var barrier = new CyclicBarrier(4);
        Callable<OrganizationId> request = () -> {
            barrier.await();
            return made(alias, ada);
        };

        var threads = Executors.newFixedThreadPool(4);
        var outcomes = threads.invokeAll(Collections.nCopies(4, request));
        threads.shutdown();

        for (var outcome : outcomes) {
            assertThat(outcome.get().value())
                    .isEqualTo(realm.organizations(alias).getJsonObject(0).getString("id"));
        }
        assertThat(realm.organizations(alias)).hasSize(1);
        assertThat(realm.groups(outcomes.get(0).get().value())).hasSize(2);
    }

    @Test
    void changesWhatARoleGrants() throws IOException {
        var ada = realm.newPerson();
        var alias = newAlias();
        var organization = made(alias, ada);
        var admin = organizations.withRole(organization, ADMIN);
        realm.grantByHand(organization.value(), admin.value(), "account", "view-profile");

        organizations.setPermissions(organization, admin, Set.of(Permission.PAY, Permission.VIEW_USAGE));
        organizations.setPermissions(organization, admin, Set.of(Permission.PAY, Permission.VIEW_FINANCE));

        assertThat(rolesInToken(ada, alias)).containsExactlyInAnyOrder("pay", "view-finance");
        assertThat(organizations.roles(organization))
                .containsExactlyInAnyOrder(
                        new KnownRole(
                                admin,
                                "Admin",
                                Set.of(Permission.PAY, Permission.VIEW_FINANCE),
                                Set.of("account/view-profile")),
                        new KnownRole(
                                organizations.withRole(organization, OPERATION),
                                OPERATION.name(),
                                OPERATION.permissions(),
                                Set.of()));
        organizations.setPermissions(organization, admin, Set.of());
        assertThat(organizations.roles(organization))
                .filteredOn(KnownRole::name, "Admin")
                .extracting(KnownRole::permissions)
                .containsExactly(Set.of());
    }

    @Test
    void givesAMemberAnotherRole() throws IOException {
        var ada = realm.newPerson();
        var alias = newAlias();
        var organization = made(alias, ada);
        var admin = organizations.withRole(organization, ADMIN);
        var operation = organizations.withRole(organization, OPERATION);

        organizations.giveRole(organization, operation, ada);
        organizations.takeRole(organization, admin, ada);
        organizations.takeRole(organization, admin, ada);

        assertThat(rolesInToken(ada, alias)).containsExactly("view-usage");
        assertThat(organizations.rolesOf(organization, ada)).containsExactly(operation);
        assertThat(organizations.holders(organization, operation)).containsExactly(ada);
        assertThat(organizations.holders(organization, admin)).isEmpty();
    }

    @Test
    void lapsesARoleThatIsRemoved() throws IOException {
        var ada = realm.newPerson();
        var alias = newAlias();
        var organization = made(alias, ada);
        var admin = organizations.withRole(organization, ADMIN);

        organizations.removeRole(organization, admin);
        organizations.removeRole(organization, admin);

        assertThat(organizations.roles(organization))
                .extracting(KnownRole::name)
                .containsExactly(OPERATION.name());
        assertThat(organizations.rolesOf(organization, ada)).isEmpty();
        assertThat(organizations.members(organization)).containsExactly(ada);
    }

    @Test
    void dismissesAMemberWhoStaysAPerson() throws IOException {
        var ada = realm.newPerson();
        var bob = realm.newPerson();
        var alias = newAlias();
        var organization = made(alias, ada);
        var admin = organizations.withRole(made(alias, bob), ADMIN);

        organizations.removeMember(organization, ada);
        organizations.removeMember(organization, ada);

        assertThat(realm.knows(ada)).isTrue();
        assertThat(realm.organizationsInToken(ada, "openid organization:" + alias))
                .isEmpty();
        assertThat(organizations.members(organization)).containsExactly(bob);
        assertThat(organizations.holders(organization, admin)).containsExactly(bob);
        assertThat(organizations.rolesOf(organization, ada)).isEmpty();
    }

    @Test
    void saysThatKeycloakIsAway() {
        var nobodyThere = new KeycloakSettings("http://127.0.0.1:1/realms/stoa", "console", "secret");
        var wrongSecret = new KeycloakSettings(realm.asTheConsole().issuer(), "console", "wrong");

        assertThatThrownBy(() -> connected(nobodyThere).withAlias("t-1")).isInstanceOf(Unavailable.class);
        assertThatThrownBy(() -> connected(wrongSecret).withAlias("t-1"))
                .isInstanceOf(Unavailable.class)
                .hasMessageNotContaining("wrong");
    }

    private OrganizationId made(String alias, String subject) {
        var organization = organizations.withAlias(alias);
        var admin = organizations.withRole(organization, ADMIN);
        organizations.withRole(organization, OPERATION);
        organizations.addMember(organization, subject);
        organizations.giveRole(organization, admin, subject);
        return organization;
    }

    private List<String> rolesInToken(String subject, String alias) throws IOException {
        return realm.organizationsInToken(subject, "openid organization:" + alias)
                .getJsonObject(alias)
                .getJsonObject("resource_access")
                .getJsonObject("console")
                .getJsonArray("roles")
                .getValuesAs((JsonValue role) -> ((JsonString) role).getString());
    }

    private static KeycloakOrganizations connected(KeycloakSettings settings) {
        var organizations = new KeycloakOrganizations();
        organizations.clock = Clock.systemUTC();
        organizations.connect(settings);
        return organizations;
    }

    private static String newAlias() {
        return "t-" + UUID.randomUUID();
    }
}
