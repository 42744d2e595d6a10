// SPDX-License-Identifier: Apache-2.0
package dev.stoa.container;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.access.Caller;
import dev.stoa.identity.EndedSession;
import dev.stoa.identity.EndedSession.Scope;
import dev.stoa.identity.EndedSessionWatch;
import dev.stoa.identity.EndedSessions;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Sessions that the identity provider has ended, on the node that was told and on the others. */
@ExtendWith(ArquillianExtension.class)
class EndedSessionsIT {

    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");

    @Inject
    EndedSessions sessions;

    @Inject
    EndedSessionWatch watch;

    @Inject
    People people;

    @Inject
    Probe probe;

    private final String token = UUID.randomUUID().toString();
    private final String session = UUID.randomUUID().toString();
    private final String person = UUID.randomUUID().toString();

    @Test
    void areOverAtOnceWhereItWasSaid() {
        sessions.end(token, new EndedSession(Scope.SESSION, session, NOW));

        assertThat(sessions.has(session, person, NOW.plusSeconds(60))).isTrue();
        assertThat(sessions.has("another", person, NOW)).isFalse();
    }

    @Test
    void areAllThatThePersonHadButNoneThatCameLater() {
        sessions.end(token, new EndedSession(Scope.PERSON, person, NOW));

        assertThat(sessions.has(session, person, NOW.minusSeconds(3600))).isTrue();
        assertThat(sessions.has(session, person, NOW)).isTrue();
        assertThat(sessions.has(session, person, NOW.plusSeconds(1))).isFalse();
        assertThat(sessions.has(session, "another", NOW)).isFalse();
    }

    @Test
    void areNotBroughtBackByAnOlderMessageThatComesLate() {
        sessions.end(token, new EndedSession(Scope.PERSON, person, NOW));
        sessions.end(token + "2", new EndedSession(Scope.PERSON, person, NOW.minusSeconds(60)));

        assertThat(sessions.has(session, person, NOW)).isTrue();
    }

    @Test
    void areEndedOnceByOneMessage() throws Exception {
        var tenant = people.newTenant();
        var ended = new EndedSession(Scope.SESSION, session, NOW);

        var outcomes = people.atOnce(8, tenant, number -> (Callable<?>) () -> sessions.end(token, ended));

        assertThat(outcomes).containsOnly(true, false).containsOnlyOnce(true);
    }

    @Test
    void areOverWithinTwoSecondsOnTheOtherNodes() throws Exception {
        anotherNodeIsTold("now()");

        assertThat(isOverWithin(Duration.ofSeconds(2))).isTrue();
    }

    @Test
    void areOverAlsoWhenTheRowWasSeenLate() throws Exception {
        anotherNodeIsTold("now() - interval '50 seconds'");

        watch.learn();

        assertThat(sessions.has(session, person, NOW)).isTrue();
    }

    @Test
    void areForgottenWhenTheyWouldHaveEndedByThemselves() throws Exception {
        anotherNodeIsTold("now() - interval '13 hours 1 second'");
        sessions.end(token + "2", new EndedSession(Scope.PERSON, person, NOW));

        watch.forget();

        assertThat(rowsOfThisTest()).hasSize(1);
        assertThat(sessions.has(session, "another", NOW)).isFalse();
        assertThat(sessions.has(session, person, NOW)).isTrue();
    }

    private void anotherNodeIsTold(String learnedAt) throws Exception {
        var insert = """
                insert into identity.ended_session (token_id, session_id, said_at, learned_at)
                values ('%s', '%s', now(), %s)
                """.formatted(token, session, learnedAt);
        people.withoutTenant(new Caller.Anonymous(), () -> probe.change(insert));
    }

    private List<?> rowsOfThisTest() throws Exception {
        var select = "select 1 from identity.ended_session where token_id like '" + token + "%'";
        return people.withoutTenant(new Caller.Anonymous(), () -> probe.query(select));
    }

    private boolean isOverWithin(Duration patience) {
        var end = System.nanoTime() + patience.toNanos();
        while (!sessions.has(session, person, NOW) && System.nanoTime() < end) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
        }
        return sessions.has(session, person, NOW);
    }
}
