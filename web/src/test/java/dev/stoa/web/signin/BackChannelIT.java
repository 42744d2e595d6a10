// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import com.nimbusds.jwt.JWTClaimsSet;
import dev.stoa.identity.EndedSession;
import dev.stoa.identity.EndedSession.Scope;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The provider says that a session is over, or somebody who would like to be the provider does. */
class BackChannelIT {

    private static final int BELIEVED = 200;
    private static final int REFUSED = 400;

    private final BackChannelServlet channel = new BackChannelServlet();
    private final ToldSessions sessions = new ToldSessions();
    private StandInProvider standIn;

    @BeforeEach
    void start() throws IOException {
        standIn = StandInProvider.start();
        channel.provider = new OpenIdProvider(standIn.settings());
        channel.sessions = sessions;
        channel.clock = Clock.systemUTC();
    }

    @AfterEach
    void stop() {
        standIn.close();
    }

    @Test
    void endsTheSessionThatIsNamed() {
        assertThat(channel.answerTo(standIn.logoutToken(claims -> claims))).isEqualTo(BELIEVED);

        assertThat(sessions.told.values())
                .extracting(EndedSession::scope, EndedSession::name)
                .containsExactly(tuple(Scope.SESSION, StandInProvider.SESSION));
    }

    @Test
    void endsAllOfThePersonWhereNoSessionIsNamed() {
        assertThat(channel.answerTo(standIn.logoutToken(claims -> claims.claim("sid", null))))
                .isEqualTo(BELIEVED);

        assertThat(sessions.told.values())
                .extracting(EndedSession::scope, EndedSession::name)
                .containsExactly(tuple(Scope.PERSON, StandInProvider.SUBJECT));
    }

    @Test
    void refusesAReplay() {
        var token = standIn.logoutToken(claims -> claims);
        channel.answerTo(token);

        assertThat(channel.answerTo(token)).isEqualTo(REFUSED);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lies")
    void doesNotBelieve(String what, UnaryOperator<JWTClaimsSet.Builder> lie) {
        assertThat(channel.answerTo(standIn.logoutToken(lie))).isEqualTo(REFUSED);
        assertThat(sessions.told).isEmpty();
    }

    static Stream<Arguments> lies() {
        return Stream.of(
                lie("another issuer", claims -> claims.issuer("http://127.0.0.1/realms/other")),
                lie("another audience", claims -> claims.audience("another")),
                lie("no audience", claims -> claims.audience((String) null)),
                lie(
                        "neither session nor person",
                        claims -> claims.claim("sid", null).subject(null)),
                lie("no event", claims -> claims.claim("events", null)),
                lie("another event", claims -> claims.claim("events", Map.of("http://example.com/event", Map.of()))),
                lie("a nonce, as an ID token has", claims -> claims.claim("nonce", "n")),
                lie("no id", claims -> claims.jwtID(null)),
                lie("no time", claims -> claims.issueTime(null)),
                lie("no expiry", claims -> claims.expirationTime(null)),
                lie("an expiry that has passed", claims -> claims.expirationTime(in(-120))));
    }

    @ParameterizedTest
    @CsvSource({"-30, 200", "30, 200", "-300, 400", "300, 400"})
    void toleratesClocksThatDifferALittle(long seconds, int answer) {
        var token = standIn.logoutToken(
                claims -> claims.issueTime(in(seconds)).expirationTime(in(Math.max(seconds, 0) + 120)));

        assertThat(channel.answerTo(token)).isEqualTo(answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"JWT", "at+jwt"})
    void doesNotBelieveATokenOfAnotherKind(String type) {
        assertThat(channel.answerTo(standIn.logoutToken(type, claims -> claims)))
                .isEqualTo(REFUSED);
    }

    @Test
    void doesNotBelieveAForeignSignature() {
        standIn.signingWithAnotherKey();

        assertThat(channel.answerTo(standIn.logoutToken(claims -> claims))).isEqualTo(REFUSED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "a.b.c", "eyJhbGciOiJub25lIn0.e30."})
    void doesNotBelieveNonsense(String token) {
        assertThat(channel.answerTo(token)).isEqualTo(REFUSED);
    }

    @Test
    void readsNothingThatIsMissingOrTooLong() {
        assertThat(channel.answerTo(null)).isEqualTo(REFUSED);
        assertThat(channel.answerTo("x".repeat(10_001))).isEqualTo(REFUSED);
    }

    @Test
    void asksToComeAgainWhileTheKeysCantBeHad() {
        standIn.failing("/realms/stoa/certs", 500);

        assertThat(channel.answerTo(standIn.logoutToken(claims -> claims))).isEqualTo(503);
    }

    private static Arguments lie(String what, UnaryOperator<JWTClaimsSet.Builder> lie) {
        return Arguments.of(what, lie);
    }

    private static Date in(long seconds) {
        return Date.from(Instant.now().plusSeconds(seconds));
    }
}
