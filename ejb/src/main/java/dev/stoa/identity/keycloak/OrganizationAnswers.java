// SPDX-License-Identifier: Apache-2.0
package dev.stoa.identity.keycloak;

import dev.stoa.access.Permission;
import dev.stoa.identity.KnownRole;
import dev.stoa.identity.RoleId;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads long lists of an organization, page by page. */
class OrganizationAnswers {

    private static final int PAGE = 500;

    private final KeycloakConnection keycloak;
    private final String clientId;

    OrganizationAnswers(KeycloakConnection keycloak, String clientId) {
        this.keycloak = keycloak;
        this.clientId = clientId;
    }

    List<KnownRole> roles(String path) {
        return pages(path).map(this::role).toList();
    }

    Set<String> ids(String path) {
        return pages(path).map(found -> found.getString("id")).collect(Collectors.toSet());
    }

    Set<String> names(String path) {
        return objects(keycloak.get(path).orFail().array())
                .map(found -> found.getString("name"))
                .collect(Collectors.toSet());
    }

    /** @param path a list that takes {@code first} and {@code max}, with a query already */
    private Stream<JsonObject> pages(String path) {
        var all = new ArrayList<JsonObject>();
        JsonArray page;
        do {
            page = keycloak.get(path + "&first=" + all.size() + "&max=" + PAGE)
                    .orFail()
                    .array();
            objects(page).forEach(all::add);
        } while (page.size() == PAGE);
        return all.stream();
    }

    private KnownRole role(JsonObject group) {
        var permissions = new HashSet<Permission>();
        var foreign = new HashSet<String>();
        strings(group.getJsonArray("realmRoles")).map(name -> "realm/" + name).forEach(foreign::add);
        Optional.ofNullable(group.getJsonObject("clientRoles"))
                .ifPresent(clients -> clients.keySet().stream()
                        .filter(client -> !client.equals(clientId))
                        .flatMap(client -> strings(clients.getJsonArray(client)).map(name -> client + "/" + name))
                        .forEach(foreign::add));
        ownRoles(group)
                .forEach(name -> Permission.ofRoleName(name)
                        .ifPresentOrElse(permissions::add, () -> foreign.add(clientId + "/" + name)));
        return new KnownRole(new RoleId(group.getString("id")), group.getString("name"), permissions, foreign);
    }

    private Stream<String> ownRoles(JsonObject group) {
        return Optional.ofNullable(group.getJsonObject("clientRoles")).stream()
                .flatMap(clients -> strings(clients.getJsonArray(clientId)));
    }

    private static Stream<String> strings(@Nullable JsonArray array) {
        return Stream.ofNullable(array).flatMap(JsonArray::stream).map(value -> ((JsonString) value).getString());
    }

    private static Stream<JsonObject> objects(JsonArray array) {
        return array.stream().map(JsonValue::asJsonObject);
    }
}
