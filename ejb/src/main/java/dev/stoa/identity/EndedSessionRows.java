// SPDX-License-Identifier: Apache-2.0
package dev.stoa.identity;

import dev.stoa.identity.EndedSession.Scope;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/**
 * Where the nodes tell each other which sessions are over. Times are the database's, for the nodes' may differ.
 *
 * <p>An EJB, for the surface comes here without passing a boundary: within an EAR only EJBs know the persistence unit.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class EndedSessionRows {

    @PersistenceContext
    EntityManager entities;

    public boolean add(String tokenId, EndedSession ended) {
        var insert = """
                insert into identity.ended_session (token_id, session_id, subject, said_at)
                values (?1, ?2, ?3, ?4)
                on conflict do nothing
                """;
        return entities.createNativeQuery(insert)
                        .setParameter(1, tokenId)
                        .setParameter(2, ended.scope() == Scope.SESSION ? ended.name() : null)
                        .setParameter(3, ended.scope() == Scope.PERSON ? ended.name() : null)
                        .setParameter(4, ended.saidAt().atOffset(ZoneOffset.UTC))
                        .executeUpdate()
                == 1;
    }

    /** Those that were written within this time until now. */
    public List<EndedSession> within(Duration time) {
        var select = """
                select session_id, subject, extract(epoch from said_at)
                  from identity.ended_session
                 where learned_at >= now() - make_interval(secs => ?1)
                """;
        List<?> rows = entities.createNativeQuery(select)
                .setParameter(1, time.toSeconds())
                .getResultList();
        return rows.stream().map(row -> ended((Object[]) row)).toList();
    }

    public void removeOlderThan(Duration time) {
        entities.createNativeQuery(
                        "delete from identity.ended_session where learned_at < now() - make_interval(secs => ?1)")
                .setParameter(1, time.toSeconds())
                .executeUpdate();
    }

    private static EndedSession ended(Object[] row) {
        var saidAt = Instant.ofEpochSecond(((Number) row[2]).longValue());
        return row[0] instanceof String session
                ? new EndedSession(Scope.SESSION, session, saidAt)
                : new EndedSession(Scope.PERSON, (String) row[1], saidAt);
    }
}
