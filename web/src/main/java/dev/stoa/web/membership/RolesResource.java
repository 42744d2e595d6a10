// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.membership;

import dev.stoa.Json;
import dev.stoa.membership.MemberRole;
import dev.stoa.membership.RoleLabel;
import dev.stoa.membership.RoleLine;
import dev.stoa.membership.RoleRights;
import dev.stoa.membership.Roles;
import dev.stoa.web.api.ApiJson;
import dev.stoa.web.api.Choices;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** {@code /api/v1/roles}, to be looked at; an account has so few that they are one page. */
@Path("roles")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class RolesResource {

    @Inject
    Roles roles;

    @GET
    public String list() {
        return ApiJson.page(roles.list(), RolesResource::json, Optional.empty());
    }

    @GET
    @Path("{id}")
    public String one(@PathParam("id") String id) {
        var role = roles.one(MemberRole.of(id));
        return json(new RoleLine(role.id(), role.label(), role.rights(), role.members()))
                .toString();
    }

    private static JsonObject json(RoleLine role) {
        return Json.createObjectBuilder()
                .add("id", role.id().toString())
                .add("name", role.label().name())
                .add("predefined", predefined(role.label()))
                .add("permissions", Json.createArrayBuilder(permissions(role.rights())))
                .add("projects", projects(role.rights()))
                .add("members", role.members())
                .build();
    }

    private static JsonValue predefined(RoleLabel label) {
        return ApiJson.text(label.predefined().map(Choices::of));
    }

    private static List<String> permissions(RoleRights rights) {
        return rights.permissions().stream().sorted().map(Choices::of).toList();
    }

    /** The chosen ones; null where it is all of them. */
    private static JsonValue projects(RoleRights rights) {
        return rights.projects().isAll()
                ? JsonValue.NULL
                : Json.createArrayBuilder(rights.projects().chosen().stream()
                                .map(UUID::toString)
                                .sorted()
                                .toList())
                        .build();
    }
}
