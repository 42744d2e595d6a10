// SPDX-License-Identifier: Apache-2.0
package dev.stoa.tokens;

import dev.stoa.projects.AppIds;
import dev.stoa.tenancy.CurrentTenant;
import dev.stoa.tenancy.TenantBinding;
import dev.stoa.tenancy.TenantId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Optional;

/**
 * Reads what the gateway's check has to know, in transactions of its own, which are short: the check itself has none.
 */
@ApplicationScoped
class ProjectReading {

    @Inject
    TenantBinding binding;

    @Inject
    CurrentTenant tenant;

    @Inject
    AppIds appIds;

    @Inject
    OwnProjects projects;

    /** Empty for an App ID of nobody and, in the same way, for one of another tenant. */
    @Transactional(TxType.REQUIRES_NEW)
    Optional<CheckedProject> find(TenantId asked, String appId) {
        tenant.choose(asked);
        binding.bind(asked);
        return appIds.ofCurrentTenant(appId)
                .map(found -> new CheckedProject(asked, projects.own(found), found.noCertificate()));
    }

    /** Of any account; for the platform, which works for none. */
    @Transactional(TxType.REQUIRES_NEW)
    Optional<TenantId> tenantOf(String appId) {
        return appIds.tenantOf(appId);
    }
}
