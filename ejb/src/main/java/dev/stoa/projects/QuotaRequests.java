// SPDX-License-Identifier: Apache-2.0
package dev.stoa.projects;

import dev.stoa.access.Allows;
import dev.stoa.access.Changes;
import dev.stoa.access.CurrentCaller;
import dev.stoa.access.Permission;
import dev.stoa.access.Unrecorded;
import dev.stoa.time.Ids;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;

/** How an account asks the operator for more projects than it may have: one request at a time. */
@Stateless
public class QuotaRequests {

    @Inject
    ProjectQuotas quotas;

    @Inject
    QuotaRequestRows rows;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    @Inject
    Changes changes;

    /** What the account has, and what has become of its latest request. */
    @Allows(Permission.EDIT_PROJECTS)
    @Unrecorded
    public QuotaSituation situation() {
        return new QuotaSituation(
                quotas.read(), rows.latest().map(QuotaRequest::detail).map(QuotaRequestDetail::forTheAccount));
    }

    /**
     * Asks for more projects.
     *
     * @throws QuotaRequestOpen if an earlier request is not decided yet
     * @throws QuotaLimitInvalid if it is not for more than the account may have
     * @throws QuotaReasonInvalid if it does not say what for
     * @throws ProjectsConfined if the caller's role is for chosen projects, and so makes no new ones
     */
    @Allows(Permission.EDIT_PROJECTS)
    public QuotaRequestId ask(QuotaAsk ask) {
        if (!caller.get().projects().isAll()) {
            throw new ProjectsConfined();
        }
        var present = quotas.hold();
        rows.latest().filter(latest -> latest.state().isOpen()).ifPresent(open -> {
            throw new QuotaRequestOpen(open.wanted());
        });
        var id = new QuotaRequestId(Ids.next(clock));
        rows.add(new QuotaRequest(id.value(), present, ask, signature()));
        changes.note("quota.limit", present.limit(), ask.wanted());
        return id;
    }

    /**
     * Asks for them no longer.
     *
     * @throws QuotaRequestNotFound if the account has no such request
     * @throws QuotaRequestMoved if it is decided
     */
    @Allows(Permission.EDIT_PROJECTS)
    public void withdraw(QuotaRequestId id) {
        rows.hold(id).withdraw(signature());
    }

    private QuotaRequest.Signature signature() {
        var who = caller.get();
        return new QuotaRequest.Signature(who.person().orElse(who.auditName()), clock.instant());
    }
}
