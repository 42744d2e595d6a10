// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.credentials;

import static java.util.Objects.requireNonNull;

import dev.stoa.credentials.CertificateChange;
import dev.stoa.credentials.Certificates;
import dev.stoa.credentials.ProjectCertificates;
import dev.stoa.credentials.Rotation;
import dev.stoa.credentials.Rotations;
import dev.stoa.projects.ProjectDetail;
import dev.stoa.projects.ProjectId;
import dev.stoa.projects.Projects;
import dev.stoa.web.shell.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code app/projects/certificates.xhtml}: a project's certificates, how they came to be so, and each in clear for a
 * minute. What takes something away has a page of its own: {@link CertificateChangePage}.
 */
@Named
@ViewScoped
public class CertificatesPage implements Serializable {

    private static final String HERE = "/app/projects/certificates?faces-redirect=true&id=";
    private static final List<Integer> DAYS = List.of(1, 3, 7, 14, 30);

    @Inject
    Projects projects;

    @Inject
    Certificates certificates;

    @Inject
    Rotations rotations;

    @Inject
    Revealed revealed;

    @Inject
    Messages messages;

    private String id = "";
    private int seen;
    private int days = 7;
    private transient @Nullable Shown shown;

    /** Also before a form is answered: whoever is refused sees how things are now. */
    public void load() {
        var asked = ProjectId.parse(id);
        shown = new Shown(
                projects.detail(asked),
                certificates.of(asked),
                certificates.history(asked),
                rotations.of(asked).orElse(null));
    }

    public void reveal() {
        revealed.show(certificates.revealPrimary(ProjectId.parse(id)));
    }

    public void revealSecondary() {
        revealed.showSecondary(certificates.revealSecondary(ProjectId.parse(id)));
    }

    public String enablePrimary() {
        certificates.enablePrimary(ProjectId.parse(id), seen);
        return done("certificates.done.ENABLE_PRIMARY");
    }

    public String enableSecondary() {
        certificates.enableSecondary(ProjectId.parse(id), seen);
        return done("certificates.done.ENABLE_SECONDARY");
    }

    public String plan() {
        rotations.plan(ProjectId.parse(id), days);
        return done("certificates.done.ROTATION_PLANNED");
    }

    public String giveUp() {
        rotations.giveUp(ProjectId.parse(id));
        return done("certificates.done.ROTATION_GIVEN_UP");
    }

    public ProjectDetail getProject() {
        return shown().project();
    }

    public ProjectCertificates getCertificates() {
        return shown().certificates();
    }

    public List<CertificateChange> getHistory() {
        return shown().history();
    }

    public @Nullable Rotation getRotation() {
        return shown().rotation();
    }

    public List<Integer> getChoices() {
        return DAYS;
    }

    public int getDays() {
        return days;
    }

    public void setDays(int days) {
        this.days = days;
    }

    /** The state of things that the form is about; what comes back is the one that its reader has seen. */
    public int getSeen() {
        return shown().certificates().version();
    }

    public void setSeen(int seen) {
        this.seen = seen;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    /** A view that the server had to put aside comes back without it. */
    private Shown shown() {
        if (shown == null) {
            load();
        }
        return requireNonNull(shown, "the page is loaded");
    }

    private String done(String key) {
        messages.info(key);
        return HERE + id;
    }

    /** What the page shows. */
    private record Shown(
            ProjectDetail project,
            ProjectCertificates certificates,
            List<CertificateChange> history,
            @Nullable Rotation rotation) {}
}
