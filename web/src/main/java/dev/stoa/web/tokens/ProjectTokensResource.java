// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.tokens;

import dev.stoa.Json;
import dev.stoa.projects.ProjectId;
import dev.stoa.tokens.TemporaryTokenLine;
import dev.stoa.tokens.Tokens;
import dev.stoa.web.api.ApiJson;
import dev.stoa.web.api.JsonBody;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.Optional;

/**
 * {@code /api/v1/projects/{id}/tokens}: temporary tokens. A token is a secret, so its answer is kept for no
 * Idempotency-Key.
 */
@Path("projects/{id}/tokens")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class ProjectTokensResource {

    @Inject
    Tokens tokens;

    @GET
    public String list(@PathParam("id") String id) {
        var lines = tokens.temporaryTokens(ProjectId.parse(id));
        return ApiJson.page(lines, ProjectTokensResource::line, Optional.empty());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response create(@PathParam("id") String id, InputStream sent) {
        var body = JsonBody.read(sent).only("channel");
        var token = tokens.temporaryRtc(ProjectId.parse(id), body.text("channel"));
        var answer = Json.createObjectBuilder()
                .add("token", token.token())
                .add("channel", token.channel())
                .add("issued_at", ApiJson.moment(token.issuedAt()))
                .add("expires_at", ApiJson.moment(token.expiresAt()))
                .build();
        return Response.status(Response.Status.CREATED)
                .entity(answer.toString())
                .build();
    }

    private static JsonObject line(TemporaryTokenLine token) {
        return Json.createObjectBuilder()
                .add("channel", token.channel())
                .add("issued_at", ApiJson.moment(token.issuedAt()))
                .add("expires_at", ApiJson.moment(token.expiresAt()))
                .add("valid", token.valid())
                .build();
    }
}
