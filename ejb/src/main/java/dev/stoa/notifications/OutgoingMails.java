// SPDX-License-Identifier: Apache-2.0
package dev.stoa.notifications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/** The table of mails on their way, reached through its functions only. */
@ApplicationScoped
class OutgoingMails {

    @PersistenceContext
    EntityManager entities;

    @Transactional(Transactional.TxType.MANDATORY)
    void put(UUID id, String to, Letter letter, Instant madeAt) {
        entities.createNativeQuery("select 1 from notifications.put_mail(?1, ?2, ?3, ?4, ?5, ?6)")
                .setParameter(1, id)
                .setParameter(2, to)
                .setParameter(3, letter.subject())
                .setParameter(4, letter.text())
                .setParameter(5, letter.html())
                .setParameter(6, column(madeAt))
                .getSingleResult();
    }

    /** Some that are due now; each is due again later, unless it is removed. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    List<OutgoingMail> take(Instant now, int most) {
        List<?> rows = entities.createNativeQuery("""
                        select id, recipient, subject, plain, html, made_at from notifications.take_mails(?1, ?2)
                        """)
                .setParameter(1, column(now))
                .setParameter(2, most)
                .getResultList();
        return rows.stream().map(row -> mail((Object[]) row)).toList();
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void remove(UUID id) {
        entities.createNativeQuery("select 1 from notifications.remove_mail(?1)")
                .setParameter(1, id)
                .getSingleResult();
    }

    private static OutgoingMail mail(Object[] row) {
        var letter = new Letter((String) row[2], (String) row[3], (String) row[4]);
        return new OutgoingMail((UUID) row[0], (String) row[1], letter, instant(row[5]));
    }

    private static Instant instant(Object column) {
        return column instanceof OffsetDateTime moment ? moment.toInstant() : ((java.sql.Timestamp) column).toInstant();
    }

    /** Native SQL passes no converter. */
    private static OffsetDateTime column(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
