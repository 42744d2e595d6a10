// SPDX-License-Identifier: Apache-2.0
package dev.stoa.api;

import dev.stoa.tenancy.TenantId;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;

/**
 * Counts an account's requests to each endpoint, on all nodes together: ten in any second. An EJB, because within an
 * EAR only EJBs know the persistence unit.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class RequestLimits {

    /** How many requests of an account to one endpoint are let through in a second; the database says the same. */
    public static final int PER_SECOND = 10;

    @PersistenceContext
    EntityManager entities;

    /** How long to wait before this request would be let through; no time at all if it is. */
    public Duration admit(TenantId tenant, String endpoint) {
        var millis = entities.createNativeQuery("select api.admit(?1, ?2)")
                .setParameter(1, tenant.value())
                .setParameter(2, endpoint)
                .getSingleResult();
        return Duration.ofMillis(((Number) millis).longValue());
    }
}
