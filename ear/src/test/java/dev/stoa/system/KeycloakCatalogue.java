// SPDX-License-Identifier: Apache-2.0
package dev.stoa.system;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.stoa.keycloak.KeycloakAdmin;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** What Keycloak has of permissions, roles and accounts, asked over its admin REST API. */
public record KeycloakCatalogue(KeycloakAdmin admin) {

    private static final String REALM = "/stoa";

    public Set<String> permissions() throws IOException {
        return names(list("/clients/" + console() + "/roles"));
    }

    /** The realm roles that only staff have. */
    public Set<String> staffRoles() throws IOException {
        return names(list("/roles?search=staff-"));
    }

    /** The permissions of each group of the account's organization. */
    public Map<String, Set<String>> groupsOf(String alias) throws IOException {
        var groups = new TreeMap<String, Set<String>>();
        var path = groupsPath(alias);
        var console = console();
        for (var group : objects(list(path)).toList()) {
            var mapped = list(path + "/" + id(group) + "/role-mappings/clients/" + console);
            groups.put(group.get("name").getAsString(), names(mapped));
        }
        return groups;
    }

    /** The addresses of those who are in a group of the account's organization. */
    public List<String> membersOf(String alias, String group) throws IOException {
        var path = groupsPath(alias);
        var found = objects(list(path))
                .filter(each -> each.get("name").getAsString().equals(group))
                .findFirst()
                .orElseThrow();
        return objects(list(path + "/" + id(found) + "/members"))
                .map(member -> member.get("email").getAsString())
                .toList();
    }

    /** The aliases of all organizations. */
    public Set<String> organizations() throws IOException {
        return objects(list("/organizations?max=10000"))
                .map(each -> each.get("alias").getAsString())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private String groupsPath(String alias) throws IOException {
        var organization = objects(list("/organizations?exact=true&search=" + alias))
                .findFirst()
                .orElseThrow();
        return "/organizations/" + id(organization) + "/groups";
    }

    private String console() throws IOException {
        return id(objects(list("/clients?clientId=console")).findFirst().orElseThrow());
    }

    private JsonArray list(String path) throws IOException {
        var answer = admin.get(REALM + path);
        if (answer.statusCode() != 200) {
            throw new IOException(path + ": " + answer.statusCode() + " " + answer.body());
        }
        return JsonParser.parseString(answer.body()).getAsJsonArray();
    }

    private static Set<String> names(JsonArray named) {
        return objects(named)
                .map(each -> each.get("name").getAsString())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String id(JsonObject object) {
        return object.get("id").getAsString();
    }

    private static Stream<JsonObject> objects(JsonArray array) {
        return StreamSupport.stream(array.spliterator(), false).map(each -> each.getAsJsonObject());
    }
}
