// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.projects;

import static java.util.Objects.requireNonNull;

import dev.stoa.projects.Labels;
import dev.stoa.projects.ProjectChanged;
import dev.stoa.projects.ProjectDetail;
import dev.stoa.projects.ProjectEdit;
import dev.stoa.projects.ProjectId;
import dev.stoa.projects.Projects;
import dev.stoa.projects.Stage;
import dev.stoa.projects.UseCase;
import dev.stoa.web.shell.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code app/projects/edit.xhtml}: what a project is called and filed under. Who was overtaken by somebody else sees
 * what that one changed, keeps what he has typed himself, and saves again.
 */
@Named
@ViewScoped
public class EditProjectPage implements Serializable {

    @Inject
    Projects projects;

    @Inject
    Differences differences;

    @Inject
    Messages messages;

    private String id = "";
    private int version;
    private Basics seen = Basics.NONE;
    private boolean openToAll;
    private @Nullable String name;
    private @Nullable String labels;
    private UseCase useCase = UseCase.OTHER;
    private Stage stage = Stage.NOT_SPECIFIED;
    private List<Differences.Line> overtaken = List.of();
    private String by = "";

    public void load() {
        var project = look();
        name = project.name();
        labels = project.labels().toString();
        useCase = project.useCase();
        stage = project.stage();
    }

    /** Where somebody else was first, this page stays and shows what he did. */
    public @Nullable String save() {
        var wanted = requireNonNull(name, "the field is required");
        var words = Labels.split(labels == null ? "" : labels);
        try {
            projects.edit(ProjectId.parse(id), version, new ProjectEdit(wanted, useCase, stage, words));
        } catch (ProjectChanged changed) {
            showWhatChanged(changed);
            return null;
        }
        messages.info("projects.done.changed", wanted.strip());
        return "/app/projects/detail?faces-redirect=true&id=" + id;
    }

    private void showWhatChanged(ProjectChanged changed) {
        var before = seen;
        look();
        overtaken = differences.between(before, seen);
        by = changed.by();
        messages.refused(changed);
    }

    private ProjectDetail look() {
        var project = projects.detailToEdit(ProjectId.parse(id));
        version = project.version();
        seen = Basics.of(project);
        openToAll = project.mode().noCertificate();
        return project;
    }

    /** What another one has changed while this page was open. */
    public List<Differences.Line> getOvertaken() {
        return overtaken;
    }

    /** Who has; empty if nobody knows. */
    public String getBy() {
        return by;
    }

    /** What the project is called by now, whatever is typed. */
    public String getTitle() {
        return seen.name();
    }

    /** Whether its App ID alone is enough to join it. */
    public boolean isOpenToAll() {
        return openToAll;
    }

    public UseCase[] getUseCases() {
        return UseCase.values();
    }

    public Stage[] getStages() {
        return Stage.values();
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }

    public @Nullable String getLabels() {
        return labels;
    }

    public void setLabels(@Nullable String labels) {
        this.labels = labels;
    }

    public UseCase getUseCase() {
        return useCase;
    }

    public void setUseCase(UseCase useCase) {
        this.useCase = useCase;
    }

    public Stage getStage() {
        return stage;
    }

    public void setStage(Stage stage) {
        this.stage = stage;
    }
}
