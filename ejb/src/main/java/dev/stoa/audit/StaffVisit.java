// SPDX-License-Identifier: Apache-2.0
package dev.stoa.audit;

import dev.stoa.access.AuditSubject;
import dev.stoa.membership.MemberForStaff;
import dev.stoa.tenancy.TenantId;
import java.util.List;

/**
 * What staff see of an account.
 *
 * @param members some of them, by name
 * @param hasMoreMembers whether there are others after these
 */
public record StaffVisit(
        TenantId tenant,
        String companyId,
        String companyName,
        List<MemberForStaff> members,
        boolean hasMoreMembers,
        AuditPage trail)
        implements AuditSubject {

    public StaffVisit {
        members = List.copyOf(members);
    }

    @Override
    public String auditSubject() {
        return "account " + tenant;
    }
}
