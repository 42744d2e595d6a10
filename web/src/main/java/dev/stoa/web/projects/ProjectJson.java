// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.projects;

import dev.stoa.Json;
import dev.stoa.projects.Labels;
import dev.stoa.projects.ProjectDetail;
import dev.stoa.projects.ProjectId;
import dev.stoa.projects.ProjectLine;
import dev.stoa.projects.ProjectMode;
import dev.stoa.web.api.ApiJson;
import dev.stoa.web.api.Choices;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;

/** Projects as programs read them. */
final class ProjectJson {

    private ProjectJson() {}

    static JsonObject line(ProjectLine project) {
        var object = begun(project.id(), project.name(), project.appId())
                .add("use_case", Choices.of(project.useCase()))
                .add("stage", Choices.of(project.stage()))
                .add("status", Choices.of(project.status()));
        return with(object, project.mode(), project.labels())
                .add("recording_server", project.recordingServer())
                .add("created_at", ApiJson.moment(project.createdAt()))
                .add("updated_at", ApiJson.moment(project.updatedAt()))
                .build();
    }

    static JsonObject detail(ProjectDetail project) {
        var object = begun(project.id(), project.name(), project.appId())
                .add("use_case", Choices.of(project.useCase()))
                .add("stage", Choices.of(project.stage()))
                .add("status", Choices.of(project.status()));
        return with(object, project.mode(), project.labels())
                .add("recording_server", project.recordingServer())
                .add("created_at", ApiJson.moment(project.createdAt()))
                .add("updated_at", ApiJson.moment(project.updatedAt()))
                .add("version", project.version())
                .build();
    }

    private static JsonObjectBuilder begun(ProjectId id, String name, String appId) {
        return Json.createObjectBuilder()
                .add("id", id.toString())
                .add("name", name)
                .add("app_id", appId);
    }

    private static JsonObjectBuilder with(JsonObjectBuilder object, ProjectMode mode, Labels labels) {
        return object.add("no_certificate", mode.noCertificate())
                .add("primary_certificate", mode.primaryOn() ? "on" : "off")
                .add("secondary_certificate", Choices.of(mode.secondary()))
                .add("labels", Json.createArrayBuilder(labels.words()));
    }
}
