// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.projects;

import static java.util.Objects.requireNonNull;

import dev.stoa.projects.AuthenticationMode;
import dev.stoa.projects.Labels;
import dev.stoa.projects.NewProject;
import dev.stoa.projects.ProjectImport;
import dev.stoa.projects.ProjectQuota;
import dev.stoa.projects.ProjectQuotaReached;
import dev.stoa.projects.Projects;
import dev.stoa.projects.Stage;
import dev.stoa.projects.UseCase;
import dev.stoa.web.shell.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** {@code app/projects/create.xhtml}: the form for a new project. */
@Named
@ViewScoped
public class NewProjectPage implements Serializable {

    @Inject
    Projects projects;

    @Inject
    ProjectImport imports;

    @Inject
    Messages messages;

    private int used;
    private int limit = 1;
    private boolean importsOffered;
    private @Nullable String name;
    private @Nullable UseCase useCase;
    private @Nullable String labels;
    private Stage stage = Stage.TESTING;
    private AuthenticationMode mode = AuthenticationMode.APP_ID_AND_TOKEN;
    private String created = "";

    public void load() {
        var quota = projects.quotaToCreate();
        used = quota.used();
        limit = quota.limit();
        importsOffered = !imports.consoles().isEmpty();
    }

    /**
     * Creates the project once, however often this very form is sent. Where the account has as many as it may, the form
     * to ask for more comes instead, filled in.
     */
    public synchronized String create() {
        var wanted = requireNonNull(name, "the field is required");
        try {
            createOnce(wanted);
        } catch (ProjectQuotaReached reached) {
            messages.warn("refusal." + reached.code(), reached.values().toArray());
            return "/app/projects/quota?faces-redirect=true&for=" + URLEncoder.encode(wanted, StandardCharsets.UTF_8);
        }
        return "/app/projects/detail?faces-redirect=true&id=" + created;
    }

    private void createOnce(String wanted) {
        if (created.isEmpty()) {
            var words = Labels.split(labels == null ? "" : labels);
            var asked = new NewProject(wanted, requireNonNull(useCase, "the field is required"), stage, mode, words);
            created = projects.create(asked).toString();
            messages.info("projects.done.created", wanted);
        }
    }

    public ProjectQuota getQuota() {
        return new ProjectQuota(used, limit);
    }

    /** Whether the account has as many as it may. */
    public boolean isFull() {
        return used >= limit;
    }

    /** Whether projects can be taken over from another console, too. */
    public boolean isImportsOffered() {
        return importsOffered;
    }

    public boolean isFirst() {
        return used == 0;
    }

    public UseCase[] getUseCases() {
        return UseCase.values();
    }

    public Stage[] getStages() {
        return Stage.values();
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }

    public @Nullable UseCase getUseCase() {
        return useCase;
    }

    public void setUseCase(@Nullable UseCase useCase) {
        this.useCase = useCase;
    }

    public @Nullable String getLabels() {
        return labels;
    }

    public void setLabels(@Nullable String labels) {
        this.labels = labels;
    }

    public Stage getStage() {
        return stage;
    }

    public void setStage(Stage stage) {
        this.stage = stage;
    }

    public AuthenticationMode getMode() {
        return mode;
    }

    public void setMode(AuthenticationMode mode) {
        this.mode = mode;
    }
}
