// SPDX-License-Identifier: Apache-2.0
package dev.stoa.identity.keycloak;

import dev.stoa.Json;
import dev.stoa.Party;
import dev.stoa.Unavailable;
import dev.stoa.access.Permission;
import dev.stoa.identity.KnownRole;
import dev.stoa.identity.OrganizationId;
import dev.stoa.identity.Organizations;
import dev.stoa.identity.RoleGrant;
import dev.stoa.identity.RoleId;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonValue;
import java.time.Clock;
import java.util.List;
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

    @SuppressWarnings("NullAway.Init")
    private OrganizationAnswers answers;

    @PostConstruct
    void connect() {
        connect(KeycloakSettings.read(ConfigProvider.getConfig()));
    }

    void connect(KeycloakSettings settings) {
        keycloak = new KeycloakConnection(settings, clock);
        consoleRoles = new ConsoleRoles(keycloak, settings.clientId());
        answers = new OrganizationAnswers(keycloak, settings.clientId());
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
        var groups = path(organization) + "/groups";
        var made = keycloak.post(
                groups, Json.createObjectBuilder().add("name", role.name()).build());
        var group = made.madeId().or(() -> group(groups, role.name())).orElseThrow(() -> refused(made));
        grant(groups + "/" + group, role.permissions());
        return new RoleId(group);
    }

    @Override
    public void addMember(OrganizationId organization, String subject) {
        var members = path(organization) + "/members";
        var added = keycloak.post(members, Json.createValue(subject));
        if (!added.isGood() && !keycloak.get(members + "/" + subject).isGood()) {
            throw refused(added);
        }
    }

    @Override
    public void giveRole(OrganizationId organization, RoleId role, String subject) {
        var given = keycloak.put(path(organization, role) + "/members/" + subject);
        if (!given.isGood() && !rolesOf(organization, subject).contains(role)) {
            throw refused(given);
        }
    }

    @Override
    public void setPermissions(OrganizationId organization, RoleId role, Set<Permission> permissions) {
        var group = path(organization, role);
        var mapping = consoleRoles.mappingPath(group);
        var wanted = roleNames(permissions);
        var granted = keycloak.get(mapping).orFail().array();
        if (granted.stream().anyMatch(found -> !wanted.contains(name(found)))) {
            keycloak.delete(mapping, without(wanted, granted)).orFail();
        }
        grant(group, permissions);
    }

    @Override
    public void removeRole(OrganizationId organization, RoleId role) {
        goneOrFail(keycloak.delete(path(organization, role)));
    }

    /** Keycloak deletes a person as a whole who is a managed member; the console makes none. */
    @Override
    public void removeMember(OrganizationId organization, String subject) {
        var member = keycloak.get(path(organization) + "/members/" + subject);
        if (!member.isNotFound()) {
            if ("MANAGED".equals(member.orFail().object().getString("membershipType", ""))) {
                throw new Unavailable(Party.IDENTITY_PROVIDER, "its member " + subject + " is a managed one");
            }
            goneOrFail(keycloak.delete(path(organization) + "/members/" + subject));
        }
    }

    @Override
    public void takeRole(OrganizationId organization, RoleId role, String subject) {
        goneOrFail(keycloak.delete(path(organization, role) + "/members/" + subject));
    }

    @Override
    public List<KnownRole> roles(OrganizationId organization) {
        return answers.roles(path(organization) + "/groups?briefRepresentation=false");
    }

    @Override
    public Set<RoleId> rolesOf(OrganizationId organization, String subject) {
        var groups = keycloak.get(path(organization) + "/members/" + subject + "/groups");
        return groups.isNotFound()
                ? Set.of()
                : groups.orFail().array().stream()
                        .map(group -> new RoleId(group.asJsonObject().getString("id")))
                        .collect(Collectors.toSet());
    }

    @Override
    public Set<String> members(OrganizationId organization) {
        return answers.ids(path(organization) + "/members?briefRepresentation=true");
    }

    @Override
    public Set<String> holders(OrganizationId organization, RoleId role) {
        return answers.ids(path(organization, role) + "/members?briefRepresentation=true");
    }

    private static String path(OrganizationId organization) {
        return "/organizations/" + organization.value();
    }

    private static String path(OrganizationId organization, RoleId role) {
        return path(organization) + "/groups/" + role.value();
    }

    private static void goneOrFail(Reply reply) {
        if (!reply.isNotFound()) {
            reply.orFail();
        }
    }

    private static String name(JsonValue found) {
        return found.asJsonObject().getString("name");
    }

    private static JsonArray without(Set<String> wanted, JsonArray granted) {
        var rest = Json.createArrayBuilder();
        granted.stream().filter(found -> !wanted.contains(name(found))).forEach(rest::add);
        return rest.build();
    }

    /** Two requests that grant the same at the same moment: Keycloak answers 400 to one of them. */
    private void grant(String group, Set<Permission> permissions) {
        var mapping = consoleRoles.mappingPath(group);
        var granted = keycloak.post(mapping, consoleRoles.representations(permissions));
        if (!granted.isGood() && !answers.names(mapping).containsAll(roleNames(permissions))) {
            consoleRoles.forget();
            throw refused(granted);
        }
    }

    private static Set<String> roleNames(Set<Permission> permissions) {
        return permissions.stream().map(Permission::roleName).collect(Collectors.toSet());
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
        return new Unavailable(Party.IDENTITY_PROVIDER, reply.toString());
    }
}
