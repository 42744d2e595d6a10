// SPDX-License-Identifier: Apache-2.0
package dev.stoa.audit;

import dev.stoa.tenancy.CurrentTenant;
import dev.stoa.tenancy.TenantBinding;
import dev.stoa.tenancy.TenantId;
import dev.stoa.time.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;

/** Writes the rows: of the tenant the request works for, or of the operator where there is none. */
@ApplicationScoped
class Trail {

    @PersistenceContext
    EntityManager entities;

    @Inject
    CurrentTenant tenant;

    @Inject
    TenantBinding binding;

    @Inject
    Clock clock;

    /** Writes a row that commits, or does not, with the current transaction. */
    @Transactional(Transactional.TxType.REQUIRED)
    void add(Occurrence occurrence) {
        tenant.ifChosen().ifPresentOrElse(chosen -> add(chosen, occurrence), () -> addForOperator(occurrence));
    }

    /** The same for a tenant that the request as a whole does not work for. */
    @Transactional(Transactional.TxType.REQUIRED)
    void add(TenantId tenant, Occurrence occurrence) {
        add(tenant, occurrence, clock.instant());
    }

    /** The same for what happened some time ago: it stands where it becomes known, with the time at which it was. */
    @Transactional(Transactional.TxType.REQUIRED)
    void add(TenantId tenant, Occurrence occurrence, Instant at) {
        binding.bind(tenant);
        entities.persist(new Entry(Ids.next(clock), at, occurrence));
    }

    /** Writes a row that stays, whatever becomes of the transaction around the call. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void addOnItsOwn(Occurrence occurrence) {
        add(occurrence);
    }

    private void addForOperator(Occurrence occurrence) {
        entities.persist(new OperatorEntry(Ids.next(clock), clock.instant(), occurrence));
    }
}
