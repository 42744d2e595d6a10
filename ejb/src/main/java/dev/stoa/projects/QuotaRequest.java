// SPDX-License-Identifier: Apache-2.0
package dev.stoa.projects;

import static org.eclipse.persistence.config.EntityManagerProperties.MULTITENANT_PROPERTY_DEFAULT;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;
import org.jspecify.annotations.Nullable;

/**
 * An account asks for more projects than it may have.
 *
 * <p>One of the operator's staff proposes a limit, and another one grants it: the database then raises the limit, and
 * knows no other way to. Either of them may decline it, and the account may withdraw it, as long as it is open.
 */
@Entity
@Multitenant
@TenantDiscriminatorColumn(name = "tenant_id", contextProperty = MULTITENANT_PROPERTY_DEFAULT, primaryKey = true)
@Table(schema = "projects", name = "quota_request")
class QuotaRequest {

    private static final int MOST = 10_000;

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private QuotaRequestState state;

    @Column(name = "asked_by")
    private String askedBy;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "used_then")
    private int usedThen;

    @Column(name = "limit_then")
    private int limitThen;

    private int wanted;
    private String reason;

    @Column(name = "proposed_by")
    private @Nullable String proposedBy;

    @Column(name = "proposed_at")
    private @Nullable Instant proposedAt;

    @Column(name = "proposed_limit")
    private @Nullable Integer proposedLimit;

    @Column(name = "proposal_reason")
    private @Nullable String proposalReason;

    @Column(name = "decided_by")
    private @Nullable String decidedBy;

    @Column(name = "decided_at")
    private @Nullable Instant decidedAt;

    @Column(name = "decision_reason")
    private @Nullable String decisionReason;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields.
    protected QuotaRequest() {}

    /** @throws QuotaLimitInvalid if it is not for more than the account has */
    QuotaRequest(UUID id, ProjectQuota present, QuotaAsk ask, Signature by) {
        requireMore(ask.wanted(), present.limit());
        this.id = id;
        this.state = QuotaRequestState.WAITING;
        this.askedBy = by.person();
        this.askedAt = by.at();
        this.usedThen = present.used();
        this.limitThen = present.limit();
        this.wanted = ask.wanted();
        this.reason = QuotaReason.of(ask.reason()).value();
    }

    /**
     * @param present the account's limit by now
     * @throws QuotaRequestMoved if it has been proposed already, or decided
     * @throws OwnAccount if it is his own request
     * @throws QuotaLimitInvalid if it is not for more than the account has
     */
    void propose(int limit, int present, QuotaReason why, Signature by) {
        requireState(state == QuotaRequestState.WAITING);
        requireNotAskedBy(by);
        requireMore(limit, Math.max(present, limitThen));
        state = QuotaRequestState.PROPOSED;
        proposedBy = by.person();
        proposedAt = by.at();
        proposedLimit = limit;
        proposalReason = why.value();
    }

    /**
     * @throws QuotaRequestMoved if nothing is proposed, or it is decided
     * @throws MakerIsNoChecker if the proposal is his own
     * @throws OwnAccount if it is his own request
     */
    void grant(Signature by) {
        requireState(state == QuotaRequestState.PROPOSED);
        if (by.person().equals(proposedBy)) {
            throw new MakerIsNoChecker();
        }
        requireNotAskedBy(by);
        decide(QuotaRequestState.GRANTED, by);
    }

    /**
     * @throws QuotaRequestMoved if it is decided
     * @throws OwnAccount if it is his own request
     */
    void decline(QuotaReason why, Signature by) {
        requireState(state.isOpen());
        requireNotAskedBy(by);
        decide(QuotaRequestState.DECLINED, by);
        decisionReason = why.value();
    }

    /** @throws QuotaRequestMoved if it is decided */
    void withdraw(Signature by) {
        requireState(state.isOpen());
        decide(QuotaRequestState.WITHDRAWN, by);
    }

    QuotaRequestDetail detail() {
        return new QuotaRequestDetail(
                new QuotaRequestId(id),
                state,
                askedAt,
                new ProjectQuota(usedThen, limitThen),
                new QuotaAsk(wanted, reason),
                proposal(),
                Optional.ofNullable(decidedAt),
                Optional.ofNullable(decisionReason));
    }

    QuotaRequestState state() {
        return state;
    }

    int wanted() {
        return wanted;
    }

    String askedBy() {
        return askedBy;
    }

    private Optional<QuotaProposal> proposal() {
        return Optional.ofNullable(proposedBy)
                .map(maker -> new QuotaProposal(
                        maker,
                        Objects.requireNonNull(proposedAt),
                        Objects.requireNonNull(proposedLimit),
                        Objects.requireNonNull(proposalReason)));
    }

    private void decide(QuotaRequestState next, Signature by) {
        state = next;
        decidedBy = by.person();
        decidedAt = by.at();
    }

    private void requireState(boolean fits) {
        if (!fits) {
            throw new QuotaRequestMoved(state);
        }
    }

    private void requireNotAskedBy(Signature by) {
        if (by.person().equals(askedBy)) {
            throw new OwnAccount();
        }
    }

    private static void requireMore(int limit, int present) {
        if (limit <= present || limit > MOST) {
            throw new QuotaLimitInvalid(limit, present, MOST);
        }
    }

    /** Who does something, and when. */
    record Signature(String person, Instant at) {}
}
