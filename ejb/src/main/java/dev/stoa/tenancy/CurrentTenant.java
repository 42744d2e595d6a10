// SPDX-License-Identifier: Apache-2.0
package dev.stoa.tenancy;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The tenant this request works for: the surface chooses it once; what needs one and finds none fails. */
@RequestScoped
public class CurrentTenant {

    private @Nullable TenantId tenant;

    /** Chooses the tenant for the rest of the request; once chosen it does not change. */
    public void choose(TenantId chosen) {
        if (tenant != null && !tenant.equals(chosen)) {
            throw new IllegalStateException("this request works for tenant " + tenant + ", not for " + chosen);
        }
        tenant = chosen;
    }

    public TenantId id() {
        return ifChosen().orElseThrow(() -> new IllegalStateException("no tenant is chosen"));
    }

    public Optional<TenantId> ifChosen() {
        return Optional.ofNullable(tenant);
    }
}
