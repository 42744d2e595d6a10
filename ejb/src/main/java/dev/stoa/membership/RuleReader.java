// SPDX-License-Identifier: Apache-2.0
package dev.stoa.membership;

import dev.stoa.tenancy.TenantBinding;
import dev.stoa.tenancy.TenantId;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/**
 * Reads what an account demands for whoever is in no transaction and in no boundary, as the surface is before a page
 * begins. An EJB, because within an EAR only EJBs know the persistence unit.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class RuleReader {

    @Inject
    RuleStore store;

    @Inject
    TenantBinding binding;

    public AccountRules of(TenantId tenant) {
        binding.bind(tenant);
        return store.of(tenant);
    }
}
