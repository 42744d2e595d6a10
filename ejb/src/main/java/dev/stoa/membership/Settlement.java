// SPDX-License-Identifier: Apache-2.0
package dev.stoa.membership;

import dev.stoa.identity.Organizations;
import dev.stoa.tenancy.TenantId;
import dev.stoa.tenancy.Tenants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Makes the identity provider equal to what the tables say of an account's members and roles. */
@ApplicationScoped
class Settlement {

    /** So that nobody waits for an account of many members; what is left is found again. */
    static final int MOST_STEPS = 500;

    @Inject
    Organizations organizations;

    @Inject
    RosterTables tables;

    @Inject
    Tenants tenants;

    /** Brings the provider what a change of the tables is about. */
    void settle(TenantId tenant, RosterChange change) {
        var provider = provider(tenant);
        var wanted = tables.partOf(tenant, change);
        wanted.driftOf(provider.partOf(change, wanted)).forEach(drift -> provider.mend(drift, wanted));
    }

    List<Drift> drift(TenantId tenant) {
        return tables.whole(tenant).driftOf(provider(tenant).whole());
    }

    /**
     * Mends drift of the whole account, one difference after the other.
     *
     * @return how many are left, since they are many or some can't be mended now
     */
    int mend(TenantId tenant) {
        var provider = provider(tenant);
        var wanted = tables.whole(tenant);
        var drift = wanted.driftOf(provider.whole());
        var mended = drift.stream()
                .limit(MOST_STEPS)
                .filter(one -> provider.isMended(one, wanted))
                .count();
        return drift.size() - (int) mended;
    }

    private ProviderRoster provider(TenantId tenant) {
        var alias = tenants.of(tenant).alias();
        return new ProviderRoster(organizations, organizations.withAlias(alias));
    }
}
