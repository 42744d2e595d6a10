// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.projects;

import static java.util.Objects.requireNonNull;

import dev.stoa.projects.QuotaAsk;
import dev.stoa.projects.QuotaRequestDetail;
import dev.stoa.projects.QuotaRequestId;
import dev.stoa.projects.QuotaRequests;
import dev.stoa.web.shell.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * {@code app/projects/quota.xhtml}: how many projects the account may have, and the form to ask for more. It comes
 * filled in for whoever was just refused another project.
 */
@Named
@ViewScoped
public class QuotaPage implements Serializable {

    private static final String HERE = "/app/projects/quota?faces-redirect=true";
    private static final int[] MORE = {5, 10, 20, 40, 90};
    private static final int USUAL = 10;

    @Inject
    QuotaRequests requests;

    @Inject
    Messages messages;

    private @Nullable String project;
    private int used;
    private int limit;
    private int wanted;
    private @Nullable String reason;
    private boolean asked;
    private String openRequest = "";
    private transient @Nullable QuotaRequestDetail latest;

    public void load() {
        var situation = requests.situation();
        used = situation.quota().used();
        limit = situation.quota().limit();
        wanted = limit + USUAL;
        reason = project == null || project.isBlank() ? "" : messages.of("projects.quota.for", project.strip());
        latest = situation.latest().orElse(null);
        asked = latest != null;
        openRequest = situation
                .latest()
                .filter(request -> request.state().isOpen())
                .map(request -> request.id().toString())
                .orElse("");
    }

    public String ask() {
        requests.ask(new QuotaAsk(wanted, requireNonNull(reason, "the field is required")));
        messages.info("projects.done.quotaAsked", wanted);
        return HERE;
    }

    public String withdraw() {
        requests.withdraw(QuotaRequestId.parse(openRequest));
        messages.info("projects.done.quotaWithdrawn");
        return HERE;
    }

    /** The limits to choose from. */
    public List<Integer> getLimits() {
        return IntStream.of(MORE).map(more -> limit + more).boxed().toList();
    }

    /** The latest request; nothing where the account has never asked. */
    public @Nullable QuotaRequestDetail getLatest() {
        return latest;
    }

    public boolean isAsked() {
        return asked;
    }

    public boolean isOpen() {
        return !openRequest.isEmpty();
    }

    public int getUsed() {
        return used;
    }

    public int getLimit() {
        return limit;
    }

    public @Nullable String getProject() {
        return project;
    }

    public void setProject(@Nullable String project) {
        this.project = project;
    }

    public int getWanted() {
        return wanted;
    }

    public void setWanted(int wanted) {
        this.wanted = wanted;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }
}
