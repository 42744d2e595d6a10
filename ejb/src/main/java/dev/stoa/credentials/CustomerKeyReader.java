// SPDX-License-Identifier: Apache-2.0
package dev.stoa.credentials;

import dev.stoa.tenancy.TenantBinding;
import dev.stoa.tenancy.TenantId;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/**
 * Finds the tenant and the pair of a customer ID, before there is a boundary. An EJB, because within an EAR only EJBs
 * know the persistence unit.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class CustomerKeyReader {

    /** Of a customer ID that nobody has; so it takes as long to find nothing as to find something. */
    private static final TenantId NOBODY = new TenantId(Long.MAX_VALUE);

    @PersistenceContext
    EntityManager entities;

    @Inject
    CustomerKeyRows rows;

    @Inject
    TenantBinding binding;

    public Optional<KnownKey> find(String customerId) {
        var tenant = tenantOf(customerId);
        binding.bind(tenant);
        return rows.find(tenant, customerId).map(key -> new KnownKey(tenant, key));
    }

    private TenantId tenantOf(String customerId) {
        List<?> ids = entities.createNativeQuery("select credentials.tenant_of_customer_id(?1)")
                .setParameter(1, customerId)
                .getResultList();
        return ids.stream()
                .filter(Number.class::isInstance)
                .map(id -> new TenantId(((Number) id).longValue()))
                .findFirst()
                .orElse(NOBODY);
    }
}
