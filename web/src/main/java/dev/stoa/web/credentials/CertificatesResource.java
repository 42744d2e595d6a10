// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.credentials;

import dev.stoa.Json;
import dev.stoa.credentials.CertificateLine;
import dev.stoa.credentials.Certificates;
import dev.stoa.credentials.ProjectCertificates;
import dev.stoa.projects.ProjectId;
import dev.stoa.web.api.ApiJson;
import dev.stoa.web.api.ApiRefusal;
import dev.stoa.web.api.Choices;
import dev.stoa.web.api.JsonBody;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;

/**
 * {@code /api/v1/projects/{id}/certificates}: how a project is joined. A program switches certificates on; all that
 * asks people for a fresh proof of identity is for people.
 */
@Path("projects/{id}/certificates")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class CertificatesResource {

    private static final String PRIMARY = "primary";
    private static final String SECONDARY = "secondary";
    private static final String ONLY_ON = "true (a person switches off)";

    @Inject
    Certificates certificates;

    @GET
    public String of(@PathParam("id") String id) {
        return shown(ProjectId.parse(id));
    }

    /** Switches on what is named; the version says which state the program has seen. */
    @PATCH
    @Consumes(MediaType.APPLICATION_JSON)
    public String enable(@PathParam("id") String id, InputStream sent) {
        var body = JsonBody.read(sent).only("version", PRIMARY, SECONDARY);
        var version = body.optionalNumber("version").orElseThrow(() -> ApiRefusal.fieldMissing("version"));
        var primary = isWanted(body, PRIMARY);
        var secondary = isWanted(body, SECONDARY);
        if (primary == secondary) {
            throw ApiRefusal.fieldInvalid(PRIMARY, "primary or secondary, and one of them");
        }
        var project = ProjectId.parse(id);
        if (primary) {
            certificates.enablePrimary(project, version);
        } else {
            certificates.enableSecondary(project, version);
        }
        return shown(project);
    }

    private static boolean isWanted(JsonBody body, String field) {
        var wanted = body.optionalFlag(field);
        if (wanted.filter(on -> !on).isPresent()) {
            throw ApiRefusal.fieldInvalid(field, ONLY_ON);
        }
        return wanted.isPresent();
    }

    private String shown(ProjectId id) {
        return json(certificates.of(id)).toString();
    }

    private static JsonObject json(ProjectCertificates held) {
        return Json.createObjectBuilder()
                .add("version", held.version())
                .add("no_certificate", held.noCertificate())
                .add("primary", held.primaryOn() ? "on" : "off")
                .add("secondary", Choices.of(held.secondaryState()))
                .add("certificates", ApiJson.array(held.certificates(), CertificatesResource::line))
                .build();
    }

    private static JsonObject line(CertificateLine certificate) {
        return Json.createObjectBuilder()
                .add("id", certificate.id().toString())
                .add("slot", Choices.of(certificate.slot()))
                .add("enabled", certificate.enabled())
                .add("created_at", ApiJson.moment(certificate.createdAt()))
                .build();
    }
}
