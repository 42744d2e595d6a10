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
        write(occurrence);
    }

    /** Writes a row of the tenant for which the current transaction works, whatever the request works for. */
    @Transactional(Transactional.TxType.MANDATORY)
    void addFor(TenantId bound, Occurrence occurrence) {
        binding.bind(bound);
        entities.persist(new Entry(Ids.next(clock), clock.instant(), occurrence));
    }

    /** Writes a row that stays, whatever becomes of the transaction around the call. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void addOnItsOwn(Occurrence occurrence) {
        write(occurrence);
    }

    private void write(Occurrence occurrence) {
        var id = Ids.next(clock);
        tenant.ifChosen()
                .ifPresentOrElse(
                        chosen -> {
                            binding.bind(chosen);
                            entities.persist(new Entry(id, clock.instant(), occurrence));
                        },
                        () -> entities.persist(new OperatorEntry(id, clock.instant(), occurrence)));
    }
}
