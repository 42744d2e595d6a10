// SPDX-License-Identifier: Apache-2.0
package dev.stoa.membership;

import dev.stoa.tenancy.TenantId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/** The marks of changes that may have reached the identity provider without being committed. */
@ApplicationScoped
class UnsettledRows {

    /** Longer than a change can wait for its lock; one that has it keeps the sweep waiting. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final Duration UNTIL_NEXT_TRY = Duration.ofMinutes(1);

    @PersistenceContext
    EntityManager entities;

    @Inject
    Clock clock;

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void note(TenantId tenant, UUID change) {
        entities.createNativeQuery("""
                        insert into membership.unsettled (change_id, tenant_id, due_at) values (?1, ?2, ?3)
                        """)
                .setParameter(1, change)
                .setParameter(2, tenant.value())
                .setParameter(3, column(clock.instant().plus(PATIENCE)))
                .executeUpdate();
    }

    /** Says whether it was there. */
    @Transactional(Transactional.TxType.MANDATORY)
    boolean remove(UUID change) {
        return entities.createNativeQuery("delete from membership.unsettled where change_id = ?1")
                        .setParameter(1, change)
                        .executeUpdate()
                == 1;
    }

    /** Some that are due; nobody else gets them for a while. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    List<Mark> takeDue(int most) {
        var now = clock.instant();
        List<?> rows = entities.createNativeQuery("""
                        update membership.unsettled
                           set due_at = ?1
                         where change_id in (select change_id
                                               from membership.unsettled
                                              where due_at <= ?2
                                              order by due_at
                                              limit ?3
                                                for update skip locked)
                        returning tenant_id, change_id
                        """)
                .setParameter(1, column(now.plus(UNTIL_NEXT_TRY)))
                .setParameter(2, column(now))
                .setParameter(3, most)
                .getResultList();
        return rows.stream().map(row -> mark((Object[]) row)).toList();
    }

    private static Mark mark(Object[] row) {
        return new Mark(new TenantId(((Number) row[0]).longValue()), (UUID) row[1]);
    }

    private static OffsetDateTime column(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    /** A change that was begun and has not been committed. */
    record Mark(TenantId tenant, UUID change) {}
}
