// SPDX-License-Identifier: Apache-2.0
package dev.stoa.projects;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** Keeps the current tenant's requests for more projects. */
@ApplicationScoped
class QuotaRequestRows {

    @PersistenceContext
    EntityManager entities;

    /** Written at once, so that what the database counts is there for the next question. */
    void add(QuotaRequest request) {
        entities.persist(request);
        entities.flush();
    }

    Optional<QuotaRequest> latest() {
        return entities.createQuery("select r from QuotaRequest r order by r.askedAt desc", QuotaRequest.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** @throws QuotaRequestNotFound if the current tenant has no such request */
    QuotaRequest find(QuotaRequestId id) {
        return one(id, LockModeType.NONE);
    }

    /**
     * The same, for this transaction alone until it ends.
     *
     * @throws QuotaRequestNotFound if the current tenant has no such request
     */
    QuotaRequest hold(QuotaRequestId id) {
        return one(id, LockModeType.PESSIMISTIC_WRITE);
    }

    private QuotaRequest one(QuotaRequestId id, LockModeType lock) {
        return entities.createQuery("select r from QuotaRequest r where r.id = :id", QuotaRequest.class)
                .setParameter("id", id.value())
                .setLockMode(lock)
                .getResultStream()
                .findFirst()
                .orElseThrow(QuotaRequestNotFound::new);
    }
}
