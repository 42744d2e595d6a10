// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.membership;

import dev.stoa.Json;
import dev.stoa.membership.MemberCursor;
import dev.stoa.membership.MemberId;
import dev.stoa.membership.MemberLine;
import dev.stoa.membership.MemberSearch;
import dev.stoa.membership.Members;
import dev.stoa.web.api.ApiJson;
import dev.stoa.web.api.PageAsked;
import dev.stoa.web.api.Query;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;

/** {@code /api/v1/members}, to be looked at. */
@Path("members")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class MembersResource {

    @Inject
    Members members;

    @GET
    public String list(@Context UriInfo address) {
        var query = new Query(address);
        var page = PageAsked.of(query);
        var search =
                new MemberSearch(query.text("q").orElse(""), page.cursor().map(MemberCursor::decode), page.limit());
        var found = members.page(search);
        return ApiJson.page(found.lines(), MembersResource::json, found.next().map(MemberCursor::encode));
    }

    @GET
    @Path("{id}")
    public String one(@PathParam("id") String id) {
        var known = new MemberId(id.replace('\0', ' ')); // PostgreSQL has no text with a null character in it.
        return json(members.one(known)).toString();
    }

    private static JsonObject json(MemberLine member) {
        return Json.createObjectBuilder()
                .add("id", member.id().subject())
                .add("name", member.name())
                .add("email", ApiJson.text(member.email()))
                .add("role_id", member.roleId().toString())
                .add("role", member.role().name())
                .add("owner", member.isOwner())
                .add("second_factor", member.secondFactor())
                .add("since", ApiJson.moment(member.since()))
                .add("last_active_at", ApiJson.moment(member.lastActiveAt()))
                .build();
    }
}
