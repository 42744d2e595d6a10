// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.tokens;

import static java.util.Objects.requireNonNull;

import dev.stoa.credentials.Certificates;
import dev.stoa.credentials.ProjectCertificates;
import dev.stoa.credentials.Slot;
import dev.stoa.projects.ProjectDetail;
import dev.stoa.projects.ProjectId;
import dev.stoa.projects.Projects;
import dev.stoa.tokens.TokenBuilder;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** {@code app/projects/signaling.xhtml}: a token by which one user logs in to Signaling. */
@Named
@ViewScoped
public class SignalingTokenPage implements Serializable {

    @Inject
    Projects projects;

    @Inject
    Certificates certificates;

    @Inject
    TokenBuilder builder;

    @Inject
    Built built;

    private String id = "";
    private @Nullable String user;
    private boolean primaryOn;
    private transient @Nullable ProjectDetail project;
    private transient @Nullable ProjectCertificates held;

    public void load() {
        var asked = ProjectId.parse(id);
        primaryOn = builder.signers(asked).contains(Slot.PRIMARY);
        project = projects.detail(asked);
        held = certificates.of(asked);
    }

    public void generate() {
        var named = requireNonNull(user, "the field is required").strip();
        built.show(builder.signaling(ProjectId.parse(id), named));
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

    public @Nullable String getUser() {
        return user;
    }

    public void setUser(@Nullable String user) {
        this.user = user;
    }
}
