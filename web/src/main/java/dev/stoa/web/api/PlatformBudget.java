// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How often the platform's own servers may ask one endpoint of this node in a second: far more often than an account,
 * and counted without the database.
 */
@ApplicationScoped
class PlatformBudget {

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "stoa.platform.requests-per-second", defaultValue = "5000")
    int perSecond;

    private final ConcurrentHashMap<String, Second> seconds = new ConcurrentHashMap<>();

    private record Second(long number, int requests) {

        Second oneMore(long now) {
            return now == number ? new Second(now, requests + 1) : new Second(now, 1);
        }
    }

    boolean admits(String endpoint) {
        var now = clock.instant().getEpochSecond();
        var second = seconds.merge(endpoint, new Second(now, 1), (before, first) -> before.oneMore(now));
        return second.requests() <= perSecond;
    }

    int perSecond() {
        return perSecond;
    }
}
