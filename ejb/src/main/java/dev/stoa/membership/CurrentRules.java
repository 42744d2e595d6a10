// SPDX-License-Identifier: Apache-2.0
package dev.stoa.membership;

import dev.stoa.tenancy.TenantId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What accounts demand of their members, for every request to ask: never more than five seconds old, and most of the
 * time without asking the database.
 */
@ApplicationScoped
public class CurrentRules {

    private static final Duration OLDEST = Duration.ofSeconds(5);

    /** Accounts in which somebody worked a moment ago; beyond that it is cheaper to begin anew than to tidy up. */
    private static final int MOST = 10_000;

    private final ConcurrentHashMap<TenantId, Known> known = new ConcurrentHashMap<>();

    @Inject
    RuleReader reader;

    @Inject
    Clock clock;

    public AccountRules of(TenantId tenant) {
        var now = clock.instant();
        var last = known.get(tenant);
        if (last != null && now.isBefore(last.readAt().plus(OLDEST))) {
            return last.rules();
        }
        if (known.size() >= MOST) {
            known.clear();
        }
        var rules = reader.of(tenant);
        known.put(tenant, new Known(rules, now));
        return rules;
    }

    void forget(TenantId tenant) {
        known.remove(tenant);
    }

    private record Known(AccountRules rules, Instant readAt) {}
}
