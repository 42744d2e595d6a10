// SPDX-License-Identifier: Apache-2.0
package dev.stoa.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** Up to when the sign-ins are on the trails; one node at a time works on what comes after. */
@ApplicationScoped
class SignInCursor {

    /** As long as a node that has died is waited for. */
    private static final String TAKE = """
            update audit.sign_in_cursor
               set taken_until = clock_timestamp() + interval '30 seconds'
             where taken_until <= clock_timestamp()
            returning noted_until
            """;

    @PersistenceContext
    EntityManager entities;

    /** Empty while another node has it. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Optional<Instant> take() {
        List<?> rows = entities.createNativeQuery(TAKE).getResultList();
        return rows.stream().map(SignInCursor::moment).findFirst();
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void giveBack(Instant notedUntil) {
        entities.createNativeQuery("update audit.sign_in_cursor set noted_until = ?1, taken_until = clock_timestamp()")
                .setParameter(1, notedUntil.atOffset(ZoneOffset.UTC))
                .executeUpdate();
    }

    private static Instant moment(Object column) {
        return column instanceof OffsetDateTime time ? time.toInstant() : ((Timestamp) column).toInstant();
    }
}
