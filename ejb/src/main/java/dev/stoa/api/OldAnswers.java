// SPDX-License-Identifier: Apache-2.0
package dev.stoa.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.ZoneOffset;

/** Forgets answers that were kept for long enough: some in one transaction, of all tenants. */
@ApplicationScoped
class OldAnswers {

    static final int AT_ONCE = 1000;

    @PersistenceContext
    EntityManager entities;

    @Inject
    Clock clock;

    /** Says how many it has forgotten; fewer than {@link #AT_ONCE} if no more are left. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    int forgetSome() {
        var forgotten = entities.createNativeQuery("select api.forget_answers(?1, ?2)")
                .setParameter(1, clock.instant().minus(IdempotentAnswers.KEPT).atOffset(ZoneOffset.UTC))
                .setParameter(2, AT_ONCE)
                .getSingleResult();
        return ((Number) forgotten).intValue();
    }
}
