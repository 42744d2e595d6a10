// SPDX-License-Identifier: Apache-2.0
package dev.stoa.credentials;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The pairs that programs come with, for every request to ask: never more than three seconds old on any node, and most
 * of the time without asking the database. That nobody has a customer ID is remembered, too.
 */
@ApplicationScoped
class KnownKeys {

    private static final Duration OLDEST = Duration.ofSeconds(3);

    /** Customer IDs that came a moment ago; beyond that it is cheaper to begin anew than to tidy up. */
    private static final int MOST = 10_000;

    private final ConcurrentHashMap<String, Known> known = new ConcurrentHashMap<>();

    @Inject
    CustomerKeyReader reader;

    @Inject
    Clock clock;

    Optional<KnownKey> find(String customerId) {
        var now = clock.instant();
        var last = known.get(customerId);
        if (last != null && now.isBefore(last.readAt().plus(OLDEST))) {
            return last.key();
        }
        if (known.size() >= MOST) {
            known.clear();
        }
        var key = reader.find(customerId);
        known.put(customerId, new Known(key, now));
        return key;
    }

    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) CustomerKeyChanged changed) {
        known.remove(changed.id().value());
    }

    private record Known(Optional<KnownKey> key, Instant readAt) {}
}
