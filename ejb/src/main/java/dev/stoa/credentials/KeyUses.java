// SPDX-License-Identifier: Apache-2.0
package dev.stoa.credentials;

import dev.stoa.tenancy.TenantId;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Counts what programs come for, until it is written down: no request waits for a row that others write, too. What a
 * crash takes along is the uses of the last seconds that changed nothing; changes are on the trail by themselves.
 */
@ApplicationScoped
class KeyUses {

    private final ConcurrentHashMap<KeyUse, Long> counts = new ConcurrentHashMap<>();

    void note(KeyUse use) {
        counts.merge(use, 1L, Long::sum);
    }

    /** The accounts that something is to be written down for. */
    Set<TenantId> tenants() {
        return counts.keySet().stream().map(KeyUse::tenant).collect(Collectors.toSet());
    }

    /** What was counted for an account until now; it goes on being counted until {@link #forget}. */
    Map<KeyUse, Long> of(TenantId tenant) {
        var found = new HashMap<KeyUse, Long>();
        counts.forEach((use, count) -> {
            if (use.tenant().equals(tenant)) {
                found.put(use, count);
            }
        });
        return found;
    }

    /** This is written down; what has been counted meanwhile is not. */
    void forget(Map<KeyUse, Long> written) {
        written.forEach((use, count) -> counts.computeIfPresent(use, (same, now) -> now > count ? now - count : null));
    }
}
