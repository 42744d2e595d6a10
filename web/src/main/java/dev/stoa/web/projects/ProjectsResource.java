// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.projects;

import dev.stoa.api.ApiAnswer;
import dev.stoa.projects.AuthenticationMode;
import dev.stoa.projects.NewProject;
import dev.stoa.projects.ProjectCursor;
import dev.stoa.projects.ProjectEdit;
import dev.stoa.projects.ProjectId;
import dev.stoa.projects.ProjectStatus;
import dev.stoa.projects.Projects;
import dev.stoa.projects.ProjectsByKey;
import dev.stoa.projects.Stage;
import dev.stoa.projects.UseCase;
import dev.stoa.web.api.ApiJson;
import dev.stoa.web.api.ApiRefusal;
import dev.stoa.web.api.JsonBody;
import dev.stoa.web.api.OnceOnly;
import dev.stoa.web.api.Query;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/** {@code /api/v1/projects}. */
@Path("projects")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class ProjectsResource {

    @Inject
    Projects projects;

    @Inject
    ProjectsByKey projectsByKey;

    @Inject
    OnceOnly onceOnly;

    @GET
    public String list(@Context UriInfo address) {
        var found = projects.list(ProjectFilterAsked.of(new Query(address)));
        return ApiJson.page(found.lines(), ProjectJson::line, found.next().map(ProjectCursor::encode));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response create(InputStream sent, @Context UriInfo address) {
        var body = JsonBody.read(sent).only("name", "use_case", "stage", "authentication", "labels");
        var asked = new NewProject(
                body.text("name"),
                body.optionalChoice("use_case", UseCase.class).orElse(UseCase.OTHER),
                body.optionalChoice("stage", Stage.class).orElse(Stage.NOT_SPECIFIED),
                body.optionalChoice("authentication", AuthenticationMode.class)
                        .orElse(AuthenticationMode.APP_ID_AND_TOKEN),
                body.optionalTexts("labels").orElse(List.of()));
        return onceOnly.answer(body, () -> created(asked, address));
    }

    @GET
    @Path("{id}")
    public String one(@PathParam("id") String id) {
        return shown(ProjectId.parse(id));
    }

    /** Changes what is named, and leaves the rest; the version says which state the program has seen. */
    @PATCH
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    public String edit(@PathParam("id") String id, InputStream sent) {
        var body = JsonBody.read(sent).only("version", "name", "use_case", "stage", "labels");
        var version = body.optionalNumber("version").orElseThrow(() -> ApiRefusal.fieldMissing("version"));
        var project = ProjectId.parse(id);
        var now = projects.detailToEdit(project);
        var edit = new ProjectEdit(
                body.optionalText("name").orElse(now.name()),
                body.optionalChoice("use_case", UseCase.class).orElse(now.useCase()),
                body.optionalChoice("stage", Stage.class).orElse(now.stage()),
                body.optionalTexts("labels").orElse(now.labels().words()));
        projects.edit(project, version, edit);
        return shown(project);
    }

    /** Enables or disables; saying it twice changes nothing. */
    @PATCH
    @Path("{id}/status")
    @Consumes(MediaType.APPLICATION_JSON)
    public String turn(@PathParam("id") String id, InputStream sent) {
        var status = JsonBody.read(sent)
                .only("status")
                .optionalChoice("status", ProjectStatus.class)
                .orElseThrow(() -> ApiRefusal.fieldMissing("status"));
        var project = ProjectId.parse(id);
        if (status == ProjectStatus.ENABLED) {
            projects.enable(project);
        } else {
            projects.disable(project);
        }
        return shown(project);
    }

    @DELETE
    @Path("{id}")
    public void delete(@PathParam("id") String id) {
        projectsByKey.delete(ProjectId.parse(id));
    }

    private String shown(ProjectId id) {
        return ProjectJson.detail(projects.detail(id)).toString();
    }

    private ApiAnswer created(NewProject asked, UriInfo address) {
        var id = projects.create(asked);
        var location = address.getAbsolutePathBuilder().path(id.toString()).build();
        return new ApiAnswer(
                Response.Status.CREATED.getStatusCode(), Optional.of(location.getRawPath()), shown(id), false);
    }
}
