// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.projects;

import dev.stoa.projects.ProjectDetail;
import dev.stoa.projects.ProjectId;
import dev.stoa.projects.ProjectStatus;
import dev.stoa.projects.Projects;
import dev.stoa.web.shell.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** {@code app/projects/detail.xhtml}: what a project is, and the switch that stops it. */
@Named
@ViewScoped
public class ProjectDetailPage implements Serializable {

    @Inject
    Projects projects;

    @Inject
    Messages messages;

    private String id = "";
    private boolean enabled;
    private transient @Nullable ProjectDetail project;

    public void load() {
        var shown = projects.detail(ProjectId.parse(id));
        project = shown;
        enabled = shown.status() == ProjectStatus.ENABLED;
    }

    public String enable() {
        projects.enable(ProjectId.parse(id));
        messages.info("projects.done.enabled");
        return here();
    }

    public String disable() {
        projects.disable(ProjectId.parse(id));
        messages.info("projects.done.disabled");
        return here();
    }

    private String here() {
        return "/app/projects/detail?faces-redirect=true&id=" + id;
    }

    public @Nullable ProjectDetail getProject() {
        return project;
    }

    public boolean isEnabled() {
        return enabled;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
