// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.tokens;

import static java.util.Objects.requireNonNull;

import dev.stoa.credentials.Certificates;
import dev.stoa.credentials.ProjectCertificates;
import dev.stoa.projects.ProjectDetail;
import dev.stoa.projects.ProjectId;
import dev.stoa.projects.Projects;
import dev.stoa.tokens.Tokens;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** {@code app/projects/tokens.xhtml}: a temporary RTC token of a project. */
@Named
@ViewScoped
public class TemporaryTokenPage implements Serializable {

    @Inject
    Projects projects;

    @Inject
    Certificates certificates;

    @Inject
    Tokens tokens;

    @Inject
    Minted minted;

    private String id = "";
    private @Nullable String channel;
    private boolean primaryOn;
    private transient @Nullable ProjectDetail project;
    private transient @Nullable ProjectCertificates held;

    public void load() {
        var asked = ProjectId.parse(id);
        project = projects.detail(asked);
        held = certificates.of(asked);
        primaryOn = held.primaryOn();
    }

    public void generate() {
        minted.show(tokens.temporaryRtc(ProjectId.parse(id), requireNonNull(channel, "the field is required")));
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

    public @Nullable String getChannel() {
        return channel;
    }

    public void setChannel(@Nullable String channel) {
        this.channel = channel;
    }
}
