// SPDX-License-Identifier: Apache-2.0
package dev.stoa.identity.keycloak;

import dev.stoa.Unavailable;
import dev.stoa.access.Permission;
import dev.stoa.identity.OrganizationId;
import dev.stoa.identity.Organizations;
import dev.stoa.identity.RoleGrant;
import dev.stoa.identity.RoleId;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonValue;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Organizations of Keycloak, with one group for each role.
 *
 * <p>Each step tries to make what it needs and, when that is refused, looks whether it is there already; so two nodes
 * that do the same at the same moment, or one that does it again, end in the same state.
 */
@ApplicationScoped
public class KeycloakOrganizations implements Organizations {

    @Inject
    Clock clock;

    @SuppressWarnings("NullAway.Init") // The container calls connect() first.
    private KeycloakConnection keycloak;

    @SuppressWarnings("NullAway.Init")
    private ConsoleRoles consoleRoles;

    @PostConstruct
    void connect() {
        connect(KeycloakSettings.read(ConfigProvider.getConfig()));
    }

    void connect(KeycloakSettings settings) {
        keycloak = new KeycloakConnection(settings, clock);
        consoleRoles = new ConsoleRoles(keycloak, settings.clientId());
    }

    @Override
    public OrganizationId withAlias(String alias) {
        var made = keycloak.post(
                "/organizations",
                Json.createObjectBuilder()
                        .add("name", alias)
                        .add("alias", alias)
                        .add("enabled", true)
                        .build());
        return new OrganizationId(made.madeId().or(() -> organization(alias)).orElseThrow(() -> refused(made)));
    }

    @Override
    public RoleId withRole(OrganizationId organization, RoleGrant role) {
        var groups = "/organizations/" + organization.value() + "/groups";
        var made = keycloak.post(
                groups, Json.createObjectBuilder().add("name", role.name()).build());
        var group = made.madeId().or(() -> group(groups, role.name())).orElseThrow(() -> refused(made));
        grant(groups + "/" + group, role);
        return new RoleId(group);
    }

    @Override
    public void addMember(OrganizationId organization, String subject) {
        var members = "/organizations/" + organization.value() + "/members";
        var added = keycloak.post(members, Json.createValue(subject));
        if (!added.isGood() && !keycloak.get(members + "/" + subject).isGood()) {
            throw refused(added);
        }
    }

    @Override
    public void giveRole(OrganizationId organization, RoleId role, String subject) {
        var path = "/organizations/" + organization.value();
        var given = keycloak.put(path + "/groups/" + role.value() + "/members/" + subject);
        if (!given.isGood()
                && !values(path + "/members/" + subject + "/groups", "id").contains(role.value())) {
            throw refused(given);
        }
    }

    /** Two requests that grant the same at the same moment: Keycloak answers 400 to one of them. */
    private void grant(String group, RoleGrant role) {
        var mapping = consoleRoles.mappingPath(group);
        var granted = keycloak.post(mapping, consoleRoles.representations(role.permissions()));
        if (!granted.isGood() && !values(mapping, "name").containsAll(roleNames(role))) {
            consoleRoles.forget();
            throw refused(granted);
        }
    }

    private static Set<String> roleNames(RoleGrant role) {
        return role.permissions().stream().map(Permission::roleName).collect(Collectors.toSet());
    }

    private Set<String> values(String path, String name) {
        return keycloak.get(path).orFail().array().stream()
                .map(found -> found.asJsonObject().getString(name))
                .collect(Collectors.toSet());
    }

    /** Keycloak searches by name, which is the alias again. */
    private Optional<String> organization(String alias) {
        return keycloak
                .get("/organizations?exact=true&search=" + KeycloakConnection.encoded(alias))
                .orFail()
                .array()
                .stream()
                .map(JsonValue::asJsonObject)
                .filter(organization -> organization.getString("alias").equals(alias))
                .map(found -> found.getString("id"))
                .findFirst();
    }

    private Optional<String> group(String groups, String name) {
        return keycloak.get(groups + "?exact=true&search=" + KeycloakConnection.encoded(name)).orFail().array().stream()
                .map(JsonValue::asJsonObject)
                .filter(group -> group.getString("name").equals(name))
                .map(found -> found.getString("id"))
                .findFirst();
    }

    private static Unavailable refused(Reply reply) {
        return new Unavailable(KeycloakConnection.PARTY, reply.toString());
    }
}
