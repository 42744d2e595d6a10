// SPDX-License-Identifier: Apache-2.0
package dev.stoa.projects;

import dev.stoa.access.Changes;
import dev.stoa.access.CurrentCaller;
import dev.stoa.membership.MemberNames;
import dev.stoa.tenancy.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Changes a project that is there. Joins the caller's transaction, and holds the project in it. */
@ApplicationScoped
class ProjectWriter {

    @Inject
    CurrentTenant tenant;

    @Inject
    CurrentCaller caller;

    @Inject
    ProjectQuotas quotas;

    @Inject
    ProjectRows rows;

    @Inject
    LabelRows labels;

    @Inject
    MemberNames names;

    @Inject
    Clock clock;

    @Inject
    Changes changes;

    @Inject
    Event<ProjectStatusChanged> statusChanged;

    @Inject
    Event<ProjectDeleted> deleted;

    void edit(ProjectId id, int version, ProjectEdit edit) {
        var name = ProjectName.of(edit.name());
        var words = Labels.of(edit.labels());
        quotas.hold(); // Whoever has it names projects, and nobody else does.
        var project = rows.hold(id);
        if (project.version() != version) {
            throw new ProjectChanged(editorOf(project), version, project.version());
        }
        rows.refuseIfTaken(name, Optional.of(id));
        changes.note("project.name", project.name(), name.value());
        changes.note("project.useCase", project.useCase(), edit.useCase());
        changes.note("project.stage", project.stage(), edit.stage());
        changes.note("project.labels", labels.of(id), words);
        project.edit(name, edit, caller.get().auditName(), clock.instant());
        labels.replace(id, words);
    }

    void become(ProjectId id, ProjectStatus wanted) {
        var project = rows.hold(id);
        var before = project.status();
        if (project.become(wanted, clock.instant())) {
            changes.note("project.status", before, wanted);
            statusChanged.fire(new ProjectStatusChanged(tenant.id(), id, project.appId(), wanted));
        }
    }

    /** @param typedName empty where nobody has to type it */
    void delete(ProjectId id, Optional<String> typedName) {
        var project = rows.hold(id);
        typedName.ifPresent(project::requireName);
        project.delete(clock.instant());
        changes.note("project.name", project.name(), null);
        deleted.fire(new ProjectDeleted(tenant.id(), id, project.appId()));
    }

    void recordOn(ProjectId id, RecordingServer server) {
        var project = rows.hold(id);
        changes.note("project.recordingServer", project.recordingServer(), server.value());
        project.recordOn(server.value(), clock.instant());
    }

    private String editorOf(Project project) {
        return project.editedBy()
                .map(editor -> names.of(List.of(editor)).getOrDefault(editor, ""))
                .orElse("");
    }
}
