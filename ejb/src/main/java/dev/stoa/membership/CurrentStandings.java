// SPDX-License-Identifier: Apache-2.0
package dev.stoa.membership;

import dev.stoa.tenancy.TenantId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What members may do now, for every request to ask: never more than three seconds old on any node, and most of the
 * time without asking the database.
 */
@ApplicationScoped
public class CurrentStandings {

    private static final Duration OLDEST = Duration.ofSeconds(3);

    /** People who worked a moment ago; beyond that it is cheaper to begin anew than to tidy up. */
    private static final int MOST = 10_000;

    private final ConcurrentHashMap<Who, Known> known = new ConcurrentHashMap<>();

    @Inject
    StandingReader reader;

    @Inject
    Clock clock;

    /** Empty for whoever is no member, or is none any more. */
    public Optional<MemberStanding> of(TenantId tenant, String subject) {
        var who = new Who(tenant, subject);
        var now = clock.instant();
        var last = known.get(who);
        if (last != null && now.isBefore(last.readAt().plus(OLDEST))) {
            return last.standing();
        }
        if (known.size() >= MOST) {
            known.clear();
        }
        var standing = reader.of(tenant, subject);
        known.put(who, new Known(standing, now));
        return standing;
    }

    /** Somebody has changed the members or the roles of this account. */
    public void forget(TenantId tenant) {
        known.keySet().removeIf(who -> who.tenant().equals(tenant));
    }

    private record Who(TenantId tenant, String subject) {}

    private record Known(Optional<MemberStanding> standing, Instant readAt) {}
}
