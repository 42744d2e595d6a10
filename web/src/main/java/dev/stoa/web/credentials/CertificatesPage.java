// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.credentials;

import dev.stoa.credentials.Certificates;
import dev.stoa.credentials.ProjectCertificates;
import dev.stoa.projects.ProjectDetail;
import dev.stoa.projects.ProjectId;
import dev.stoa.projects.Projects;
import dev.stoa.web.shell.Viewer;
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
    PendingReveal pending;

    @Inject
    Revealed revealed;

    @Inject
    Viewer viewer;

    private String id = "";
    private boolean primaryOn;
    private transient @Nullable ProjectDetail project;
    private transient @Nullable ProjectCertificates held;

    /** Shows the page, and what was asked for before a fresh sign-in, if that has just happened. */
    public void load() {
        var asked = ProjectId.parse(id);
        project = projects.detail(asked);
        held = certificates.of(asked);
        primaryOn = held.primaryOn();
        if (pending.take(id) && viewer.isJustProven()) {
            revealed.show(certificates.revealPrimary(asked));
        }
    }

    /** Reveals; who has to sign in afresh is asked to, and finds it revealed when he comes back. */
    public void reveal() {
        pending.remember(id);
        revealed.show(certificates.revealPrimary(ProjectId.parse(id)));
        pending.take(id);
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
