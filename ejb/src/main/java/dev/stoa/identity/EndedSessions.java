// SPDX-License-Identifier: Apache-2.0
package dev.stoa.identity;

import dev.stoa.identity.EndedSession.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * The sessions that the identity provider has ended before their time. Asking costs nothing, for each node keeps them
 * in memory; what one node is told, the others learn within two seconds.
 */
@ApplicationScoped
public class EndedSessions {

    @Inject
    EndedSessionRows rows;

    /** When each was said to be over, by its name. */
    private volatile Map<String, Instant> sessions = new ConcurrentHashMap<>();

    private volatile Map<String, Instant> persons = new ConcurrentHashMap<>();

    /**
     * Notes that something has ended.
     *
     * @param tokenId names the message that says so
     * @return false if this message came before
     */
    public boolean end(String tokenId, EndedSession ended) {
        var isNew = rows.add(tokenId, ended);
        learn(ended);
        return isNew;
    }

    /** Whether this session is over: itself, or all of the person's up to a time at which it was there already. */
    public boolean has(String sessionId, String subject, Instant authenticatedAt) {
        var end = persons.get(subject);
        return sessions.containsKey(sessionId) || (end != null && !authenticatedAt.isAfter(end));
    }

    void learn(EndedSession ended) {
        var known = ended.scope() == Scope.SESSION ? sessions : persons;
        known.merge(ended.name(), ended.saidAt(), EndedSessions::later);
    }

    /** Forgets all others: the sessions they ended would have ended by themselves since. */
    void keepOnly(Collection<EndedSession> recent) {
        sessions = named(Scope.SESSION, recent);
        persons = named(Scope.PERSON, recent);
    }

    private static Map<String, Instant> named(Scope scope, Collection<EndedSession> recent) {
        return recent.stream()
                .filter(ended -> ended.scope() == scope)
                .collect(Collectors.toMap(
                        EndedSession::name, EndedSession::saidAt, EndedSessions::later, ConcurrentHashMap::new));
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
