// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.credentials;

import dev.stoa.credentials.Certificates;
import dev.stoa.credentials.ProjectCertificates;
import dev.stoa.projects.ProjectDetail;
import dev.stoa.projects.ProjectId;
import dev.stoa.projects.Projects;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** {@code app/projects/certificates.xhtml}: a project's certificates, and the primary one in clear for a minute. */
@Named
@ViewScoped
public class CertificatesPage implements Serializable {

    @Inject
    Projects projects;

    @Inject
    Certificates certificates;

    @Inject
    Revealed revealed;

    private String id = "";
    private boolean primaryOn;
    private transient @Nullable ProjectDetail project;
    private transient @Nullable ProjectCertificates held;

    public void load() {
        var asked = ProjectId.parse(id);
        project = projects.detail(asked);
        held = certificates.of(asked);
        primaryOn = held.primaryOn();
    }

    public void reveal() {
        revealed.show(certificates.revealPrimary(ProjectId.parse(id)));
    }

    public @Nullable ProjectDetail getProject() {
        return project;
    }

    public @Nullable ProjectCertificates getCertificates() {
        return held;
    }

    public boolean isPrimaryOn() {
        return primaryOn;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
