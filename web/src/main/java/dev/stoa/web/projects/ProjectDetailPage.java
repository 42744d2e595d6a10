// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.projects;

import dev.stoa.credentials.Certificates;
import dev.stoa.credentials.ProjectCertificates;
import dev.stoa.projects.ProjectDetail;
import dev.stoa.projects.ProjectId;
import dev.stoa.projects.Projects;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;

/** {@code app/projects/detail.xhtml}: what a project is. */
@Named
@RequestScoped
public class ProjectDetailPage {

    @Inject
    Projects projects;

    @Inject
    Certificates certificates;

    private String id = "";
    private @Nullable ProjectDetail project;
    private @Nullable ProjectCertificates held;

    public void load() {
        var asked = ProjectId.parse(id);
        project = projects.detail(asked);
        held = certificates.of(asked);
    }

    public @Nullable ProjectDetail getProject() {
        return project;
    }

    public @Nullable ProjectCertificates getCertificates() {
        return held;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
