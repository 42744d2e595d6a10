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
import dev.stoa.tokens.TokenOrder;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code app/projects/builder.xhtml}: a token of any service, put together by hand. */
@Named
@ViewScoped
public class TokenBuilderPage implements Serializable {

    private static final long AN_HOUR = 3_600;

    @Inject
    Projects projects;

    @Inject
    Certificates certificates;

    @Inject
    TokenBuilder builder;

    @Inject
    Built built;

    private final List<ServiceDraft> services = ServiceDraft.all();
    private String id = "";
    private List<Slot> signers = List.of();
    private @Nullable Slot signer;
    private @Nullable Long seconds = AN_HOUR;
    private transient @Nullable ProjectDetail project;
    private transient @Nullable ProjectCertificates held;

    public void load() {
        var asked = ProjectId.parse(id);
        signers = builder.signers(asked);
        project = projects.detail(asked);
        held = certificates.of(asked);
    }

    public void build() {
        var lifetime = requireNonNull(seconds, "the field is required");
        var orders = services.stream()
                .filter(ServiceDraft::isChosen)
                .map(each -> each.order(lifetime))
                .toList();
        var order = new TokenOrder(orders, lifetime, requireNonNull(signer, "the field is required"));
        built.show(builder.build(ProjectId.parse(id), order));
    }

    public long getLongestSeconds() {
        return TokenOrder.LONGEST_SECONDS;
    }

    public @Nullable ProjectDetail getProject() {
        return project;
    }

    public @Nullable ProjectCertificates getCertificates() {
        return held;
    }

    public List<ServiceDraft> getServices() {
        return services;
    }

    public List<Slot> getSigners() {
        return signers;
    }

    public @Nullable Slot getSigner() {
        return signer;
    }

    public void setSigner(@Nullable Slot signer) {
        this.signer = signer;
    }

    public @Nullable Long getSeconds() {
        return seconds;
    }

    public void setSeconds(@Nullable Long seconds) {
        this.seconds = seconds;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
