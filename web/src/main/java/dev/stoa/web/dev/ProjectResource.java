// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.dev;

import dev.stoa.Json;
import dev.stoa.projects.AuthenticationMode;
import dev.stoa.projects.NewProject;
import dev.stoa.projects.ProjectId;
import dev.stoa.projects.ProjectLine;
import dev.stoa.projects.ProjectNotFound;
import dev.stoa.projects.Projects;
import dev.stoa.projects.ProjectsByKey;
import dev.stoa.projects.Stage;
import dev.stoa.projects.UseCase;
import dev.stoa.web.api.ApiRefusal;
import dev.stoa.web.api.JsonBody;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code /dev/v1/project}, and what is done to one project. A GET answers 201 here: the original does. */
@Path("v1")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class ProjectResource {

    @Inject
    Projects projects;

    @Inject
    ProjectsByKey projectsByKey;

    @Inject
    DevProjects shown;

    @POST
    @Path("project")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response create(InputStream sent) {
        var body = JsonBody.read(sent);
        var mode = body.flag("enable_sign_key") ? AuthenticationMode.APP_ID_AND_TOKEN : AuthenticationMode.APP_ID;
        return answer(projects.create(new NewProject(body.text("name"), UseCase.OTHER, Stage.NOT_SPECIFIED, mode)));
    }

    @GET
    @Path("project")
    public Response find(@QueryParam("id") @Nullable String id, @QueryParam("name") @Nullable String name) {
        if (id == null && name == null) {
            throw ApiRefusal.parameterInvalid("id", "id, name");
        }
        var known = Optional.ofNullable(id).map(ProjectId::ofHex);
        var found = shown.all().stream()
                .filter(project ->
                        known.filter(wanted -> !wanted.equals(project.id())).isEmpty())
                .filter(project -> name == null || name.equals(project.name()))
                .toList();
        if (found.isEmpty()) {
            throw new ProjectNotFound();
        }
        return list(found);
    }

    @GET
    @Path("projects")
    public Response list() {
        return list(shown.all());
    }

    @POST
    @Path("project_status")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response turn(InputStream sent) {
        var body = JsonBody.read(sent);
        var id = DevBody.id(body);
        if (DevBody.isEnabled(body)) {
            projects.enable(id);
        } else {
            projects.disable(id);
        }
        return answer(id);
    }

    @POST
    @Path("recording_config")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response record(InputStream sent) {
        var body = JsonBody.read(sent);
        var id = DevBody.id(body);
        projects.setRecordingServer(id, body.text("recording_server"));
        return answer(id);
    }

    /** The id comes in the body; where a client sends none with DELETE, in the address. */
    @DELETE
    @Path("project")
    @Consumes(MediaType.APPLICATION_JSON)
    public String delete(@QueryParam("id") @Nullable String id, InputStream sent) {
        var body = JsonBody.readIfAny(sent);
        projectsByKey.delete(id == null ? DevBody.id(body) : ProjectId.ofHex(id));
        return Json.createObjectBuilder().add("success", true).build().toString();
    }

    private Response list(List<ProjectLine> lines) {
        return created(Json.createObjectBuilder()
                .add("projects", shown.json(lines))
                .build()
                .toString());
    }

    private Response answer(ProjectId id) {
        return created(shown.shown(id));
    }

    private static Response created(String json) {
        return Response.status(Response.Status.CREATED).entity(json).build();
    }
}
