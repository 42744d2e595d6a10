// SPDX-License-Identifier: Apache-2.0
package dev.stoa.api;

import dev.stoa.access.AllowsAnyone;
import dev.stoa.tenancy.CurrentTenant;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Supplier;

/** Does once what a program asks for twice with the same Idempotency-Key, and gives both times the same answer. */
@Stateless
public class IdempotentAnswers {

    /** For how long an answer is kept. */
    static final Duration KEPT = Duration.ofHours(24);

    @PersistenceContext
    EntityManager entities;

    @Inject
    CurrentTenant tenant;

    @Inject
    Clock clock;

    /**
     * Does the work, unless it was done with this key before. Key, work and answer are one transaction: whatever ends
     * it early, all three are undone. Who asks with the same key meanwhile waits for the answer. Whom the work lets in
     * is for the boundaries to say that it calls.
     *
     * @throws IdempotencyKeyReused if the key came with another request in the last 24 hours
     */
    @AllowsAnyone
    public ApiAnswer once(IdempotencyKey key, Supplier<ApiAnswer> work) {
        of("delete from api.idempotent_answer where tenant_id = ?1 and key = ?2 and created_at < ?3", key)
                .setParameter(3, now().minus(KEPT))
                .executeUpdate();
        if (isNew(key)) {
            var answer = work.get();
            keep(key, answer);
            return answer;
        }
        return stored(key);
    }

    private boolean isNew(IdempotencyKey key) {
        var inserted = of("""
                        insert into api.idempotent_answer (tenant_id, key, request, created_at) values (?1, ?2, ?3, ?4)
                            on conflict do nothing
                        """, key)
                .setParameter(3, key.request())
                .setParameter(4, now())
                .executeUpdate();
        return inserted == 1;
    }

    private void keep(IdempotencyKey key, ApiAnswer answer) {
        of("""
                        update api.idempotent_answer set status = ?3, location = ?4, body = ?5
                         where tenant_id = ?1 and key = ?2
                        """, key)
                .setParameter(3, answer.status())
                .setParameter(4, answer.location().orElse(null))
                .setParameter(5, answer.body())
                .executeUpdate();
    }

    private ApiAnswer stored(IdempotencyKey key) {
        var row = (Object[]) of("""
                        select request, status, location, body from api.idempotent_answer
                         where tenant_id = ?1 and key = ?2
                        """, key).getSingleResult();
        if (!key.request().equals(row[0])) {
            throw new IdempotencyKeyReused(KEPT.toHours());
        }
        return new ApiAnswer(((Number) row[1]).intValue(), Optional.ofNullable((String) row[2]), (String) row[3], true);
    }

    private Query of(String sql, IdempotencyKey key) {
        return entities.createNativeQuery(sql)
                .setParameter(1, tenant.id().value())
                .setParameter(2, key.value());
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
