// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.dev;

import dev.stoa.credentials.PrimaryCertificates;
import dev.stoa.projects.ProjectId;
import dev.stoa.web.api.JsonBody;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;

/** {@code /dev/v1/signkey} and {@code /dev/v1/reset_signkey}: the primary certificate, which is all that they know. */
@Path("v1")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class SignKeyResource {

    @Inject
    PrimaryCertificates certificates;

    @Inject
    DevProjects shown;

    @POST
    @Path("signkey")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response turn(InputStream sent) {
        var body = JsonBody.read(sent);
        var id = DevBody.id(body);
        if (body.flag("enable")) {
            certificates.enable(id);
        } else {
            certificates.disable(id);
        }
        return answer(id);
    }

    /** Switches it on, too. */
    @POST
    @Path("reset_signkey")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response reset(InputStream sent) {
        var id = DevBody.id(JsonBody.read(sent));
        certificates.reset(id);
        return answer(id);
    }

    private Response answer(ProjectId id) {
        return Response.status(Response.Status.CREATED).entity(shown.shown(id)).build();
    }
}
