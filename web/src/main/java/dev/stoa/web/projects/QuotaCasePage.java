// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.projects;

import static java.util.Objects.requireNonNull;

import dev.stoa.projects.QuotaCase;
import dev.stoa.projects.QuotaProposal;
import dev.stoa.projects.QuotaRequestId;
import dev.stoa.projects.QuotaRequestState;
import dev.stoa.projects.QuotaReview;
import dev.stoa.web.shell.Messages;
import dev.stoa.web.signin.CurrentPerson;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** {@code staff/projects/request.xhtml}: an account's request for more projects; one proposes, another one decides. */
@Named
@ViewScoped
public class QuotaCasePage implements Serializable {

    private static final String QUEUE = "/staff/projects/requests?faces-redirect=true";
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");

    @Inject
    QuotaReview review;

    @Inject
    CurrentPerson person;

    @Inject
    Messages messages;

    private String company = "";
    private String id = "";
    private QuotaRequestState state = QuotaRequestState.WITHDRAWN;
    private boolean own;
    private @Nullable String limit;
    private @Nullable String reason;
    private @Nullable String refusal;
    private transient @Nullable QuotaCase shown;

    public void load() {
        var found = review.look(company, QuotaRequestId.parse(id));
        shown = found;
        state = found.request().state();
        limit = Integer.toString(found.request().ask().wanted());
        own = found.request()
                .proposal()
                .map(QuotaProposal::maker)
                .filter(person.person().subject()::equals)
                .isPresent();
    }

    public String propose() {
        var number = requireNonNull(limit, "the field is required").strip();
        var wanted = NUMBER.matcher(number).matches() ? Integer.parseInt(number) : 0;
        review.propose(company, QuotaRequestId.parse(id), wanted, requireNonNull(reason, "the field is required"));
        messages.info("projects.review.done.proposed", wanted);
        return QUEUE;
    }

    public String grant() {
        review.grant(company, QuotaRequestId.parse(id));
        messages.info("projects.review.done.granted");
        return QUEUE;
    }

    public String decline() {
        review.decline(company, QuotaRequestId.parse(id), requireNonNull(refusal, "the field is required"));
        messages.info("projects.review.done.declined");
        return QUEUE;
    }

    public boolean isWaiting() {
        return state == QuotaRequestState.WAITING;
    }

    public boolean isProposed() {
        return state == QuotaRequestState.PROPOSED;
    }

    public boolean isOpen() {
        return state.isOpen();
    }

    /** Whether the reader made the proposal himself, so that another one has to grant it. */
    public boolean isOwn() {
        return own;
    }

    public @Nullable QuotaCase getShown() {
        return shown;
    }

    public String getCompany() {
        return company;
    }

    public void setCompany(String company) {
        this.company = company;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public @Nullable String getLimit() {
        return limit;
    }

    public void setLimit(@Nullable String limit) {
        this.limit = limit;
    }

    public @Nullable String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason;
    }

    public @Nullable String getRefusal() {
        return refusal;
    }

    public void setRefusal(@Nullable String refusal) {
        this.refusal = refusal;
    }
}
