// SPDX-License-Identifier: Apache-2.0
package dev.stoa.journeys;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.stoa.access.Permission;
import dev.stoa.database.StoaDatabase;
import dev.stoa.keycloak.KeycloakAdmin;
import dev.stoa.system.LocalPlatform;
import dev.stoa.system.Visitor;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;
import java.util.UUID;

/**
 * People of one account in any role, put there by the operators of both servers: the quickest way to a member, for what
 * begins with one.
 */
record Crew(LocalPlatform platform, AccountData account) {

    static Crew of(Visitor owner, LocalPlatform platform) {
        return new Crew(platform, new AccountData(platform, owner));
    }

    /** Makes the person, whom nobody knew, a member in the role of this name; he has not signed in yet. */
    Visitor hires(Visitor person, String role) throws SQLException, IOException {
        return takesIn(person.isKnown(), role);
    }

    /** Makes somebody who has a sign-in already a member in the role of this name. */
    Visitor takesIn(Visitor person, String role) throws SQLException, IOException {
        var subject = subject(person);
        var organization = "/stoa/organizations/" + organization();
        good(admin().post(organization + "/members", "\"" + subject + "\""));
        good(admin().put(organization + "/groups/" + group(organization, role) + "/members/" + subject, ""));
        inDatabase("""
                insert into membership.member (tenant_id, subject, role_id, since)
                select tenant_id, ?, id, now() from membership.role where tenant_id = ? and name = ?
                """, subject, account.tenant(), role);
        return person;
    }

    /** Lets the member have another role from now on. */
    void moves(Visitor person, String from, String to) throws SQLException, IOException {
        var subject = subject(person);
        var organization = "/stoa/organizations/" + organization();
        good(admin().delete(organization + "/groups/" + group(organization, from) + "/members/" + subject));
        good(admin().put(organization + "/groups/" + group(organization, to) + "/members/" + subject, ""));
        inDatabase("""
                update membership.member
                   set role_id = (select id from membership.role where tenant_id = ? and name = ?)
                 where tenant_id = ? and subject = ?
                """, account.tenant(), to, account.tenant(), subject);
    }

    /** Lets the person be no member any more. */
    void dismisses(Visitor person) throws SQLException, IOException {
        var subject = subject(person);
        good(admin().delete("/stoa/organizations/" + organization() + "/members/" + subject));
        inDatabase("delete from membership.member where tenant_id = ? and subject = ?", account.tenant(), subject);
    }

    /** Makes a role at the sign-in service alone, past the console. */
    void makesRoleByHand(String name, Set<Permission> permissions) throws SQLException, IOException {
        var organization = "/stoa/organizations/" + organization();
        good(admin().post(organization + "/groups", "{\"name\": \"" + name + "\"}"));
        var mapping = organization + "/groups/" + group(organization, name) + "/role-mappings/clients/" + console();
        good(admin().post(mapping, clientRoles(permissions).toString()));
    }

    /** Gives the account a role of its own. */
    void makesRole(String name, Set<Permission> permissions) throws SQLException, IOException {
        makesRoleByHand(name, permissions);
        var id = UUID.randomUUID();
        inDatabase(
                "insert into membership.role (tenant_id, id, name, created_at) values (?, ?, ?, now())",
                account.tenant(),
                id,
                name);
        for (var permission : permissions) {
            inDatabase(
                    "insert into membership.role_permission (tenant_id, role_id, permission) values (?, ?, ?)",
                    account.tenant(),
                    id,
                    permission.name());
        }
    }

    private JsonArray clientRoles(Set<Permission> permissions) throws IOException {
        var all = new JsonArray();
        for (var permission : permissions) {
            var role = good(admin().get("/stoa/clients/" + console() + "/roles/" + permission.roleName()));
            all.add(JsonParser.parseString(role.body()));
        }
        return all;
    }

    private String console() throws IOException {
        return first("/stoa/clients?clientId=console").get("id").getAsString();
    }

    private String subject(Visitor person) throws IOException {
        return first("/stoa/users?exact=true&email=" + person.email()).get("id").getAsString();
    }

    private String organization() throws IOException, SQLException {
        return first("/stoa/organizations?exact=true&search=" + account.alias())
                .get("id")
                .getAsString();
    }

    private String group(String organization, String name) throws IOException {
        var search = URLEncoder.encode(name, StandardCharsets.UTF_8);
        return first(organization + "/groups?exact=true&search=" + search)
                .get("id")
                .getAsString();
    }

    private JsonObject first(String path) throws IOException {
        return JsonParser.parseString(good(admin().get(path)).body())
                .getAsJsonArray()
                .get(0)
                .getAsJsonObject();
    }

    private static HttpResponse<String> good(HttpResponse<String> answer) {
        if (answer.statusCode() >= 300) {
            throw new AssertionError(answer.uri() + ": " + answer.statusCode() + " " + answer.body());
        }
        return answer;
    }

    private KeycloakAdmin admin() {
        return platform.keycloak().admin();
    }

    private void inDatabase(String sql, Object... values) throws SQLException {
        try (Connection connection = platform.postgres().connect(StoaDatabase.NAME);
                var statement = connection.prepareStatement(sql)) {
            for (var position = 0; position < values.length; position++) {
                statement.setObject(position + 1, values[position]);
            }
            statement.executeUpdate();
        }
    }
}
