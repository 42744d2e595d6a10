// SPDX-License-Identifier: Apache-2.0
package dev.stoa.projects;

import dev.stoa.membership.MemberMails;
import dev.stoa.tenancy.TenantId;
import dev.stoa.tenancy.Tenants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Writes to who asked for more projects what has become of it. Joins the transaction of the decision. */
@ApplicationScoped
class QuotaNotice {

    private static final String CREATION = "/app/projects/create";
    private static final String REQUEST = "/app/projects/quota";

    @Inject
    Tenants tenants;

    @Inject
    MemberMails mails;

    void granted(TenantId account, QuotaRequest request, int limit) {
        var name = tenants.of(account).name();
        mails.send(
                account,
                request.askedBy(),
                "quota-granted",
                language -> List.of(name, Integer.toString(limit)),
                CREATION);
    }

    void declined(TenantId account, QuotaRequest request, QuotaReason why) {
        var name = tenants.of(account).name();
        mails.send(
                account,
                request.askedBy(),
                "quota-declined",
                language -> List.of(name, Integer.toString(request.wanted()), why.value()),
                REQUEST);
    }
}
