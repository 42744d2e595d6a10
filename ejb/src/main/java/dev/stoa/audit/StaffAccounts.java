// SPDX-License-Identifier: Apache-2.0
package dev.stoa.audit;

import dev.stoa.access.AllowsStaff;
import dev.stoa.access.Reveals;
import dev.stoa.access.StaffRole;
import dev.stoa.membership.MembersForStaff;
import dev.stoa.tenancy.CurrentTenant;
import dev.stoa.tenancy.TenantBinding;
import dev.stoa.tenancy.TenantId;
import dev.stoa.tenancy.Tenants;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/**
 * Lets the operator's staff look into one account at a time, and change nothing. The transaction works for that account
 * like one of its own; that staff were there is on its own trail (decision 55).
 */
@Stateless
public class StaffAccounts {

    private static final int MEMBERS = 25;
    private static final int LINES = 25;

    @Inject
    CurrentTenant tenant;

    @Inject
    TenantBinding binding;

    @Inject
    Tenants tenants;

    @Inject
    MembersForStaff members;

    @Inject
    Entries entries;

    /**
     * Members and trail of the account with this company ID.
     *
     * @throws AccountUnknown if there is none
     */
    @AllowsStaff({StaffRole.SUPPORT, StaffRole.COMPLIANCE, StaffRole.AUDITOR})
    @Reveals
    public StaffVisit visit(StaffQuestion question) {
        var found = tenants.withCompanyId(question.companyId().strip()).orElseThrow(AccountUnknown::new);
        enter(found);
        var account = tenants.of(found);
        var shown = members.page(question.membersAfter(), MEMBERS + 1);
        return new StaffVisit(
                found,
                account.companyId(),
                account.name(),
                shown.subList(0, Math.min(shown.size(), MEMBERS)),
                shown.size() > MEMBERS,
                AuditPage.of(entries.find(question.search(), question.after(), LINES + 1), LINES));
    }

    private void enter(TenantId account) {
        tenant.choose(account);
        binding.bind(account);
    }
}
