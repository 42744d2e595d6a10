// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.tokens;

import static java.util.Objects.requireNonNull;

import dev.stoa.credentials.Certificates;
import dev.stoa.credentials.ProjectCertificates;
import dev.stoa.projects.ProjectDetail;
import dev.stoa.projects.ProjectId;
import dev.stoa.projects.Projects;
import dev.stoa.tokens.TemporaryTokenLine;
import dev.stoa.tokens.Tokens;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code app/projects/tokens.xhtml}: a temporary RTC token of a project, and those that still run. */
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
    private transient @Nullable List<TemporaryTokenLine> issued;

    public void load() {
        var asked = ProjectId.parse(id);
        project = projects.detail(asked);
        held = certificates.of(asked);
        primaryOn = held.primaryOn();
        issued = tokens.temporaryTokens(asked);
    }

    public void generate() {
        var asked = ProjectId.parse(id);
        minted.show(tokens.temporaryRtc(asked, requireNonNull(channel, "the field is required")));
        issued = tokens.temporaryTokens(asked);
    }

    public @Nullable ProjectDetail getProject() {
        return project;
    }

    public @Nullable ProjectCertificates getCertificates() {
        return held;
    }

    public @Nullable List<TemporaryTokenLine> getIssued() {
        return issued;
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
