// SPDX-License-Identifier: Apache-2.0
package dev.stoa.credentials;

import dev.stoa.time.Recurring;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;

/** Erases, every night, certificates that were deleted so long ago that no token can ask for them any more. */
@Recurring
@Singleton
public class ErasureOfDeleted {

    /** Tokens end after a day; the rest is for whoever wonders why they stopped to work. */
    static final Duration KEPT = Duration.ofDays(30);

    @PersistenceContext
    EntityManager entities;

    @Inject
    Clock clock;

    @Schedule(hour = "3", minute = "17", persistent = false)
    public void erase() {
        entities.createNativeQuery("select credentials.erase_deleted_certificates(?1)")
                .setParameter(1, Moments.column(clock.instant().minus(KEPT)))
                .getSingleResult();
    }
}
