// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.credentials;

import static java.util.Objects.requireNonNull;

import dev.stoa.credentials.CertificateEffect;
import dev.stoa.credentials.CertificateOperation;
import dev.stoa.credentials.Certificates;
import dev.stoa.projects.ProjectDetail;
import dev.stoa.projects.ProjectId;
import dev.stoa.projects.Projects;
import dev.stoa.web.shell.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * {@code app/projects/certificate.xhtml}: what an operation on certificates would do, and the button that does it. For
 * operations that take something away; each asks for a proof of identity.
 */
@Named
@ViewScoped
public class CertificateChangePage implements Serializable {

    private static final String BACK = "/app/projects/certificates?faces-redirect=true&id=";

    @Inject
    Projects projects;

    @Inject
    Certificates certificates;

    @Inject
    Messages messages;

    private String id = "";
    private String operation = "";
    private String name = "";
    private int seen;
    private transient @Nullable ProjectDetail project;
    private transient @Nullable CertificateEffect effect;

    /** Also before the form is answered: whoever is refused sees how things are now. */
    public void load() {
        var asked = ProjectId.parse(id);
        effect = certificates.effect(asked, operation());
        project = projects.detail(asked);
    }

    public String go() {
        var on = ProjectId.parse(id);
        switch (operation()) {
            case DISABLE_PRIMARY -> certificates.disablePrimary(on, seen);
            case DISABLE_SECONDARY -> certificates.disableSecondary(on, seen);
            case DELETE_SECONDARY -> certificates.deleteSecondary(on, seen, name);
            case REMOVE_NO_CERTIFICATE -> certificates.removeNoCertificate(on, seen, name);
            case SWAP, ENABLE_PRIMARY, ENABLE_SECONDARY, RESET_PRIMARY -> certificates.swap(on, seen);
        }
        messages.info("certificates.done." + operation());
        return BACK + id;
    }

    public ProjectDetail getProject() {
        loadIfPutAside();
        return requireNonNull(project, "the page is loaded");
    }

    public CertificateEffect getEffect() {
        loadIfPutAside();
        return requireNonNull(effect, "the page is loaded");
    }

    /** The state of things that the form is about; what comes back is the one that its reader has seen. */
    public int getSeen() {
        return getEffect().version();
    }

    public void setSeen(int seen) {
        this.seen = seen;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getOperation() {
        return operation().name();
    }

    public void setOperation(String operation) {
        this.operation = operation;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    /** A view that the server had to put aside comes back without what it shows. */
    private void loadIfPutAside() {
        if (effect == null) {
            load();
        }
    }

    /** What the address says; a swap, if that is nothing that this page does. */
    private CertificateOperation operation() {
        return Stream.of(
                        CertificateOperation.DISABLE_PRIMARY,
                        CertificateOperation.DISABLE_SECONDARY,
                        CertificateOperation.DELETE_SECONDARY,
                        CertificateOperation.REMOVE_NO_CERTIFICATE)
                .filter(known -> known.name().equals(operation))
                .findFirst()
                .orElse(CertificateOperation.SWAP);
    }
}
