// SPDX-License-Identifier: Apache-2.0
package dev.stoa.projects;

import dev.stoa.access.AllowsStaff;
import dev.stoa.access.Changes;
import dev.stoa.access.CurrentCaller;
import dev.stoa.access.Reveals;
import dev.stoa.access.StaffRole;
import dev.stoa.access.Unrecorded;
import dev.stoa.membership.MembersForStaff;
import dev.stoa.tenancy.CurrentTenant;
import dev.stoa.tenancy.TenantBinding;
import dev.stoa.tenancy.TenantId;
import dev.stoa.tenancy.Tenants;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;

/**
 * What the operator's staff do with the requests of accounts for more projects: one proposes, another one grants. What
 * is done stands on the account's own trail, and who asked is told by mail what was decided.
 */
@Stateless
public class QuotaReview {

    @Inject
    CurrentTenant tenant;

    @Inject
    TenantBinding binding;

    @Inject
    Tenants tenants;

    @Inject
    WaitingQuotaRequestRows waiting;

    @Inject
    QuotaRequestRows rows;

    @Inject
    ProjectQuotas quotas;

    @Inject
    QuotaNotice notice;

    @Inject
    MembersForStaff members;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    @Inject
    Changes changes;

    /**
     * Who waits, the longest first.
     *
     * @param after where the page before ended
     */
    @AllowsStaff({StaffRole.SUPPORT, StaffRole.COMPLIANCE, StaffRole.AUDITOR})
    @Unrecorded
    public WaitingQuotaRequests waiting(Optional<QuotaPlace> after) {
        return waiting.page(after);
    }

    /**
     * One request with what the account has.
     *
     * @throws QuotaRequestNotFound if there is no such account, or it has no such request
     */
    @AllowsStaff({StaffRole.SUPPORT, StaffRole.COMPLIANCE, StaffRole.AUDITOR})
    @Reveals
    public QuotaCase look(String companyId, QuotaRequestId id) {
        enter(companyId);
        var account = tenants.of(tenant.id());
        return new QuotaCase(
                account.companyId(),
                account.name(),
                quotas.read(),
                rows.find(id).detail());
    }

    /**
     * Wants the account to have so many; another one of the staff decides.
     *
     * @throws QuotaRequestNotFound if there is no such account, or it has no such request
     * @throws QuotaRequestMoved if somebody has proposed something already, or it is decided
     * @throws QuotaLimitInvalid if it is not more than the account has
     * @throws QuotaReasonInvalid if it does not say why
     * @throws OwnAccount if the caller belongs to the account
     */
    @AllowsStaff({StaffRole.SUPPORT, StaffRole.COMPLIANCE})
    public void propose(String companyId, QuotaRequestId id, int limit, String reason) {
        enterToDecide(companyId);
        var present = quotas.hold();
        rows.hold(id).propose(limit, present.limit(), QuotaReason.of(reason), signature());
        changes.note("quota.proposed", null, limit);
        changes.note("quota.reason", null, reason.strip());
    }

    /**
     * Raises the account's limit as it was proposed.
     *
     * @throws QuotaRequestNotFound if there is no such account, or it has no such request
     * @throws QuotaRequestMoved if nothing is proposed, or it is decided
     * @throws MakerIsNoChecker if the proposal is the caller's own
     * @throws OwnAccount if the caller belongs to the account
     */
    @AllowsStaff({StaffRole.SUPPORT, StaffRole.COMPLIANCE})
    public void grant(String companyId, QuotaRequestId id) {
        enterToDecide(companyId);
        var before = quotas.hold();
        var request = rows.hold(id);
        request.grant(signature());
        request.detail().proposal().ifPresent(proposal -> {
            changes.note("quota.limit", before.limit(), proposal.limit());
            notice.granted(tenant.id(), request, proposal.limit());
        });
    }

    /**
     * Says no.
     *
     * @throws QuotaRequestNotFound if there is no such account, or it has no such request
     * @throws QuotaRequestMoved if it is decided
     * @throws QuotaReasonInvalid if it does not say why
     * @throws OwnAccount if the caller belongs to the account
     */
    @AllowsStaff({StaffRole.SUPPORT, StaffRole.COMPLIANCE})
    public void decline(String companyId, QuotaRequestId id, String reason) {
        enterToDecide(companyId);
        var request = rows.hold(id);
        var why = QuotaReason.of(reason);
        request.decline(why, signature());
        changes.note("quota.reason", null, why.value());
        notice.declined(tenant.id(), request, why);
    }

    private void enterToDecide(String companyId) {
        enter(companyId);
        if (members.has(signature().person())) {
            throw new OwnAccount();
        }
    }

    private void enter(String companyId) {
        TenantId account = tenants.withCompanyId(companyId.strip()).orElseThrow(QuotaRequestNotFound::new);
        tenant.choose(account);
        binding.bind(account);
    }

    private QuotaRequest.Signature signature() {
        var who = caller.get();
        return new QuotaRequest.Signature(who.person().orElse(who.auditName()), clock.instant());
    }
}
