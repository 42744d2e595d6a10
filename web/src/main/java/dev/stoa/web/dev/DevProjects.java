// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.dev;

import dev.stoa.Json;
import dev.stoa.access.CurrentCaller;
import dev.stoa.access.Permission;
import dev.stoa.credentials.PrimaryCertificates;
import dev.stoa.projects.ProjectCursor;
import dev.stoa.projects.ProjectDetail;
import dev.stoa.projects.ProjectId;
import dev.stoa.projects.ProjectLine;
import dev.stoa.projects.ProjectSearch;
import dev.stoa.projects.ProjectStatus;
import dev.stoa.projects.Projects;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Projects as the compatible surface shows them: with their certificates, to who may edit them. */
@RequestScoped
public class DevProjects {

    private static final int AT_ONCE = 100;

    @Inject
    Projects projects;

    @Inject
    PrimaryCertificates certificates;

    @Inject
    CurrentCaller caller;

    /** All of them, the newest first. */
    public List<ProjectLine> all() {
        var all = new ArrayList<ProjectLine>();
        Optional<ProjectCursor> next = Optional.empty();
        do {
            var page = projects.list(ProjectSearch.newest(next, AT_ONCE));
            all.addAll(page.lines());
            next = page.next();
        } while (next.isPresent());
        return all;
    }

    /** Under {@code project}: one of them as it is now. */
    String shown(ProjectId id) {
        return Json.createObjectBuilder().add("project", one(id)).build().toString();
    }

    JsonObject one(ProjectId id) {
        var project = projects.detail(id);
        return json(project, signKeys(List.of(id)).getOrDefault(id, ""));
    }

    JsonArray json(List<ProjectLine> lines) {
        var keys = signKeys(lines.stream().map(ProjectLine::id).toList());
        var array = Json.createArrayBuilder();
        lines.forEach(line -> array.add(json(line, keys.getOrDefault(line.id(), ""))));
        return array.build();
    }

    /** Certificates sign tokens: who may only look at projects, sees them no more here than in the console. */
    private Map<ProjectId, String> signKeys(List<ProjectId> ids) {
        return caller.get().holds(Permission.EDIT_PROJECTS) ? certificates.values(ids) : Map.of();
    }

    private static JsonObject json(ProjectDetail project, String signKey) {
        return Json.createObjectBuilder()
                .add("id", project.id().hex())
                .add("name", project.name())
                .add("vendor_key", project.appId())
                .add("sign_key", signKey)
                .add("recording_server", project.recordingServer())
                .add("status", number(project.status()))
                .add("created", project.createdAt().getEpochSecond())
                .build();
    }

    private static JsonObject json(ProjectLine project, String signKey) {
        return Json.createObjectBuilder()
                .add("id", project.id().hex())
                .add("name", project.name())
                .add("vendor_key", project.appId())
                .add("sign_key", signKey)
                .add("recording_server", project.recordingServer())
                .add("status", number(project.status()))
                .add("created", project.createdAt().getEpochSecond())
                .build();
    }

    private static int number(ProjectStatus status) {
        return status == ProjectStatus.ENABLED ? 1 : 0;
    }
}
