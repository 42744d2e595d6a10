// SPDX-License-Identifier: Apache-2.0
package dev.stoa.credentials;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/** The table of the keys that certificates were ever encrypted with, by their names. */
@ApplicationScoped
class EncryptionKeys {

    /** For a new key to be first in the settings of every node. */
    static final Duration TIME_TO_CHANGE = Duration.ofHours(1);

    @PersistenceContext
    EntityManager entities;

    @Inject
    Clock clock;

    /** Announces the key, unless it was before; says whether none was announced after it. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean announce(String current) {
        var now = Moments.column(clock.instant());
        entities.createNativeQuery("""
                        insert into credentials.encryption_key (key_id, announced_at) values (?1, ?2)
                        on conflict do nothing
                        """)
                .setParameter(1, current)
                .setParameter(2, now)
                .executeUpdate();
        var newest = entities.createNativeQuery(
                        "select key_id from credentials.encryption_key order by announced_at desc, key_id limit 1")
                .getSingleResult();
        return current.equals(newest);
    }

    /** Closes the older ones, if the current one is known for long enough, and says which. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    List<String> closeOlder(String current) {
        var now = clock.instant();
        var isKnown = entities.createNativeQuery("""
                        select announced_at <= ?2 from credentials.encryption_key where key_id = ?1
                        """)
                .setParameter(1, current)
                .setParameter(2, Moments.column(now.minus(TIME_TO_CHANGE)))
                .getSingleResult();
        if (!Boolean.TRUE.equals(isKnown)) {
            return List.of();
        }
        return texts(entities.createNativeQuery("select * from credentials.close_keys_before(?1, ?2)")
                .setParameter(1, current)
                .setParameter(2, Moments.column(now))
                .getResultList());
    }

    /** Whether a key is closed and waits for the last certificate under it to be sealed anew. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean isOneClosing() {
        return !entities.createNativeQuery("""
                        select key_id from credentials.encryption_key where closed_at is not null and retired_at is null
                        """).getResultList().isEmpty();
    }

    /** Those that are closed are needed no more; says which. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    List<String> retireClosed() {
        return texts(entities.createNativeQuery("""
                        update credentials.encryption_key
                           set retired_at = ?1
                         where closed_at is not null and retired_at is null
                        returning key_id
                        """)
                .setParameter(1, Moments.column(clock.instant()))
                .getResultList());
    }

    private static List<String> texts(List<?> rows) {
        return rows.stream().map(String.class::cast).toList();
    }
}
