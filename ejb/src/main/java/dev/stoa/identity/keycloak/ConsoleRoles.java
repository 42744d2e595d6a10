// SPDX-License-Identifier: Apache-2.0
package dev.stoa.identity.keycloak;

import dev.stoa.Json;
import dev.stoa.Party;
import dev.stoa.Unavailable;
import dev.stoa.access.Permission;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The roles of the console's client, one for each permission, by the ids Keycloak knows them under. */
class ConsoleRoles {

    private final KeycloakConnection keycloak;
    private final String clientId;
    private volatile @Nullable Catalogue catalogue;

    ConsoleRoles(KeycloakConnection keycloak, String clientId) {
        this.keycloak = keycloak;
        this.clientId = clientId;
    }

    /** Where a group's roles of the console's client are. */
    String mappingPath(String groupPath) {
        return groupPath + "/role-mappings/clients/" + catalogue().client();
    }

    /** The permissions as Keycloak wants them named. */
    JsonArray representations(Set<Permission> permissions) {
        var roles = catalogue().roles();
        var all = Json.createArrayBuilder();
        permissions.stream()
                .map(Permission::roleName)
                .map(name -> known(roles, name))
                .forEach(all::add);
        return all.build();
    }

    /** A realm that was imported anew has the same names under other ids. */
    void forget() {
        catalogue = null;
    }

    private static JsonObject known(Map<String, JsonObject> roles, String name) {
        var role = roles.get(name);
        if (role == null) {
            throw new Unavailable(Party.IDENTITY_PROVIDER, "its realm has no role " + name);
        }
        return role;
    }

    private Catalogue catalogue() {
        var known = catalogue;
        if (known == null) {
            known = read();
            catalogue = known;
        }
        return known;
    }

    private Catalogue read() {
        var clients = keycloak.get("/clients?clientId=" + KeycloakConnection.encoded(clientId))
                .orFail()
                .array();
        if (clients.isEmpty()) {
            throw new Unavailable(Party.IDENTITY_PROVIDER, "its realm has no client " + clientId);
        }
        var client = clients.getJsonObject(0).getString("id");
        var roles = keycloak.get("/clients/" + client + "/roles").orFail().array();
        return new Catalogue(client, byName(roles));
    }

    private static Map<String, JsonObject> byName(JsonArray roles) {
        return roles.stream()
                .map(JsonValue::asJsonObject)
                .collect(Collectors.toUnmodifiableMap(role -> role.getString("name"), Function.identity()));
    }

    private record Catalogue(String client, Map<String, JsonObject> roles) {}
}
