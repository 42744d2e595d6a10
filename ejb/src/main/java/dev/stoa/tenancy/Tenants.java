// SPDX-License-Identifier: Apache-2.0
package dev.stoa.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The directory of tenants: finds and makes them before any tenant is chosen, by functions that take an exact key; a
 * transaction that works for a tenant sees that one's row. Joins the caller's transaction.
 */
@ApplicationScoped
public class Tenants {

    /** Long enough for whoever began a creation to end it; then another node goes on with it. */
    public static final Duration PATIENCE = Duration.ofMinutes(1);

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int LOWEST_COMPANY_ID = 100_000_000;
    private static final int HIGHEST_COMPANY_ID = 999_999_999;

    private static final String COLUMNS = "id, alias, company_id, name, state, created_by";

    @PersistenceContext
    EntityManager entities;

    @Inject
    Clock clock;

    public Optional<Tenant> createdBy(String subject) {
        return list(entities.createNativeQuery("select " + COLUMNS + " from tenancy.tenant_created_by(?1)")
                        .setParameter(1, subject))
                .findFirst();
    }

    /** The tenant that a transaction works for. */
    public Tenant of(TenantId tenant) {
        return list(entities.createNativeQuery("select " + COLUMNS + " from tenancy.tenant where id = ?1")
                        .setParameter(1, tenant.value()))
                .findFirst()
                .orElseThrow();
    }

    /** Whether nothing of the tenant is honoured at the moment. The transaction works for this tenant. */
    public boolean isSuspended(TenantId tenant) {
        return (Boolean) entities.createNativeQuery("select suspended_at is not null from tenancy.tenant where id = ?1")
                .setParameter(1, tenant.value())
                .getSingleResult();
    }

    /** The tenant of this creator: a new one, or the one that a request beside this one made. */
    public Tenant open(String subject, String name) {
        insert(subject, name);
        // Without a row the random company id was taken, for the creator's row would be there.
        return createdBy(subject).orElseGet(() -> open(subject, name));
    }

    /** By the number that names the account to people; empty while it is not ready, too. */
    public Optional<TenantId> withCompanyId(String companyId) {
        List<?> rows = entities.createNativeQuery("select tenancy.tenant_of_company(?1)")
                .setParameter(1, companyId)
                .getResultList();
        return rows.stream()
                .filter(Number.class::isInstance)
                .map(id -> new TenantId(((Number) id).longValue()))
                .findFirst();
    }

    /** Says whether it was not ready before. The transaction works for this tenant. */
    public boolean becomesReady(TenantId tenant) {
        var changed = entities.createNativeQuery(
                        "update tenancy.tenant set state = 'READY' where id = ?1 and state = 'CREATING'")
                .setParameter(1, tenant.value())
                .executeUpdate();
        return changed == 1;
    }

    /** Says whether it was still called as whoever renames it knew. The transaction works for this tenant. */
    public boolean rename(TenantId tenant, String known, String wanted) {
        var changed = entities.createNativeQuery("update tenancy.tenant set name = ?3 where id = ?1 and name = ?2")
                .setParameter(1, tenant.value())
                .setParameter(2, known)
                .setParameter(3, wanted)
                .executeUpdate();
        return changed == 1;
    }

    /** Some tenants whose creation was left undone, for the caller to complete: nobody else gets them for a while. */
    public List<Tenant> takeUnfinished(int most) {
        var now = clock.instant();
        return list(entities.createNativeQuery(
                                "select " + COLUMNS + " from tenancy.take_unfinished_tenants(?1, ?2, ?3)")
                        .setParameter(1, most)
                        .setParameter(2, column(now))
                        .setParameter(3, column(now.plus(PATIENCE))))
                .toList();
    }

    private void insert(String subject, String name) {
        var now = clock.instant();
        entities.createNativeQuery("select 1 from tenancy.open_tenant(?1, ?2, ?3, ?4, ?5)")
                .setParameter(1, subject)
                .setParameter(2, name)
                .setParameter(3, Integer.toString(RANDOM.nextInt(LOWEST_COMPANY_ID, HIGHEST_COMPANY_ID + 1)))
                .setParameter(4, column(now))
                .setParameter(5, column(now.plus(PATIENCE)))
                .getResultList();
    }

    private static Stream<Tenant> list(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().map(row -> tenant((Object[]) row));
    }

    private static Tenant tenant(Object[] row) {
        return new Tenant(
                new TenantId(((Number) row[0]).longValue()),
                (String) row[1],
                (String) row[2],
                (String) row[3],
                "READY".equals(row[4]),
                (String) row[5]);
    }

    /** Native SQL passes no converter. */
    private static OffsetDateTime column(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
