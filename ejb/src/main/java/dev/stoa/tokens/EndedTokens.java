// SPDX-License-Identifier: Apache-2.0
package dev.stoa.tokens;

import dev.stoa.tenancy.TenantBinding;
import dev.stoa.tenancy.TenantId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/** Removes the rows of temporary tokens that ended long enough ago: of one tenant in one transaction. */
@ApplicationScoped
class EndedTokens {

    private static final int TOKENS_AT_ONCE = 1000;

    @PersistenceContext
    EntityManager entities;

    @Inject
    TenantBinding binding;

    /** Some of the tenants that have such tokens. */
    @Transactional(TxType.REQUIRES_NEW)
    List<TenantId> tenants(Instant before) {
        List<?> tenants = entities.createNativeQuery("select * from tokens.tenants_with_ended(?1, ?2)")
                .setParameter(1, before.atOffset(ZoneOffset.UTC))
                .setParameter(2, TOKENS_AT_ONCE)
                .getResultList();
        return tenants.stream()
                .map(id -> new TenantId(((Number) id).longValue()))
                .toList();
    }

    @Transactional(TxType.REQUIRES_NEW)
    void remove(TenantId tenant, Instant before) {
        binding.bind(tenant);
        delete("delete from tokens.temporary_token where tenant_id = ?1 and expires_at < ?2", tenant, before);
        delete("delete from tokens.ending_token where tenant_id = ?1 and expires_at < ?2", tenant, before);
    }

    private void delete(String statement, TenantId tenant, Instant before) {
        entities.createNativeQuery(statement)
                .setParameter(1, tenant.value())
                .setParameter(2, before.atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }
}
