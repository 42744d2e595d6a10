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
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;

/**
 * The accounts that a person belongs to, for the surface, which has to know them before he works in one. An EJB,
 * because within an EAR only EJBs know the persistence unit.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class PersonsAccounts {

    private static final String SELECT = """
            select tenant_id, alias, company_id, name
              from membership.accounts_of(?1)
             order by entered_at desc nulls last, founded desc, tenant_id
            """;

    @PersistenceContext
    EntityManager entities;

    @Inject
    TenantBinding binding;

    @Inject
    Clock clock;

    /** First the one that he entered last; else the one that he created. */
    public List<Account> of(String subject) {
        List<?> rows =
                entities.createNativeQuery(SELECT).setParameter(1, subject).getResultList();
        return rows.stream().map(row -> account((Object[]) row)).toList();
    }

    /** From now on the person works in this account; for whoever is no member there, nothing happens. */
    public void enter(TenantId tenant, String subject) {
        binding.bind(tenant);
        var enter = """
                with entered as (
                    update membership.belonging set entered_at = ?3 where tenant_id = ?1 and subject = ?2)
                update membership.member set last_active_at = ?3 where tenant_id = ?1 and subject = ?2
                """;
        entities.createNativeQuery(enter)
                .setParameter(1, tenant.value())
                .setParameter(2, subject)
                .setParameter(3, clock.instant().atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }

    private static Account account(Object[] row) {
        return new Account(
                new TenantId(((Number) row[0]).longValue()), (String) row[1], (String) row[2], (String) row[3]);
    }
}
