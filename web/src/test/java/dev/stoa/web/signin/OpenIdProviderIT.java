// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jwt.JWTClaimsSet;
import dev.stoa.Unavailable;
import dev.stoa.access.Permission;
import dev.stoa.web.signin.AuthorizationAsk.Kind;
import dev.stoa.web.signin.SignInFailed.Reason;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A provider that lies, is broken or is away. */
class OpenIdProviderIT {

    private static final PendingSignIn PENDING = new PendingSignIn(
            "state",
            "nonce",
            "verifier-verifier-verifier-verifier-verifier",
            "",
            false,
            Purpose.SIGN_IN,
            Instant.EPOCH);

    private StandInProvider standIn;
    private OpenIdProvider provider;

    @BeforeEach
    void start() throws IOException {
        standIn = StandInProvider.start().answering(PENDING.nonce());
        provider = new OpenIdProvider(standIn.settings());
    }

    @AfterEach
    void stop() {
        standIn.close();
    }

    @Test
    void believesTheTruth() {
        var proven = provider.redeem("code", PENDING);

        assertThat(proven.identity().person().email()).contains("ada@example.com");
        assertThat(proven.access().permissionsIn(StandInProvider.ALIAS))
                .containsExactlyInAnyOrder(Permission.PAY, Permission.VIEW_PROJECTS);
    }

    @ParameterizedTest
    @MethodSource("noProof")
    void takesAnAddressThatIsNotProvenForNone(Object verified) {
        standIn.lyingInIdToken(claims -> claims.claim("email_verified", verified));

        assertThat(provider.redeem("code", PENDING).identity().person().email()).isEmpty();
    }

    static Stream<Object> noProof() {
        return Stream.of(false, "true", 1);
    }

    @Test
    void provesThatItBeganTheSignIn() {
        var address = provider.authorization(AuthorizationAsk.of(PENDING, Kind.SIGN_IN, Locale.SIMPLIFIED_CHINESE));
        provider.redeem("code", PENDING);

        assertThat(address.getQuery())
                .contains("code_challenge_method=S256", "nonce=nonce", "state=state", "ui_locales=zh-CN")
                .doesNotContain(PENDING.verifier());
        assertThat(standIn.asked.get(0)).contains("code_verifier=" + PENDING.verifier());
    }

    @Test
    void asksForANewProofOrANewAccount() {
        assertThat(provider.authorization(AuthorizationAsk.of(PENDING, Kind.CONFIRM, Locale.ENGLISH))
                        .getQuery())
                .contains("claims={\"id_token\":{\"acr\":{")
                .contains("\"essential\":true", "\"values\":[\"confirm\"]");
        assertThat(provider.authorization(AuthorizationAsk.of(PENDING, Kind.SIGN_UP, Locale.ENGLISH))
                        .getQuery())
                .contains("prompt=create");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("liesInTheIdToken")
    void doesNotBelieveAnIdToken(String what, UnaryOperator<JWTClaimsSet.Builder> lie) {
        standIn.lyingInIdToken(lie);

        assertRefused(Reason.BAD_TOKEN);
    }

    static Stream<Arguments> liesInTheIdToken() {
        return Stream.of(
                lie("for another sign-in", claims -> claims.claim("nonce", "another")),
                lie("without a nonce", claims -> claims.claim("nonce", null)),
                lie("of another issuer", claims -> claims.issuer("http://127.0.0.1/realms/other")),
                lie("for another client", claims -> claims.audience("another")),
                lie("that has expired", claims -> claims.expirationTime(secondsAgo(120))),
                lie("from the future", claims -> claims.issueTime(secondsAgo(-600))),
                lie("without an expiry", claims -> claims.expirationTime(null)),
                lie("without a subject", claims -> claims.subject(null)),
                lie("without auth_time", claims -> claims.claim("auth_time", null)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("liesInTheAccessToken")
    void doesNotBelieveAnAccessToken(String what, UnaryOperator<JWTClaimsSet.Builder> lie) {
        standIn.lyingInAccessToken(lie);

        assertRefused(Reason.BAD_TOKEN);
    }

    static Stream<Arguments> liesInTheAccessToken() {
        return Stream.of(
                lie("of another person", claims -> claims.subject("another")),
                lie("of another issuer", claims -> claims.issuer("http://127.0.0.1/realms/other")),
                lie("for another client", claims -> claims.claim("azp", "another")),
                lie("that is none", claims -> claims.claim("typ", "ID")),
                lie("that has expired", claims -> claims.expirationTime(secondsAgo(120))));
    }

    @Test
    void doesNotBelieveATamperedToken() {
        standIn.tampering(token -> {
            var signature = token.lastIndexOf('.') + 10;
            var other = token.charAt(signature) == 'A' ? 'B' : 'A';
            return token.substring(0, signature) + other + token.substring(signature + 1);
        });

        assertRefused(Reason.BAD_TOKEN);
    }

    @Test
    void doesNotBelieveAnUnsignedToken() {
        standIn.tampering(
                token -> "eyJhbGciOiJub25lIn0" + token.substring(token.indexOf('.'), token.lastIndexOf('.') + 1));

        assertRefused(Reason.BAD_TOKEN);
    }

    /** Whoever knows a secret that both sides know could write such a token. */
    @Test
    void doesNotBelieveATokenThatIsSignedWithASharedSecret() {
        standIn.signingWithSecret("secret-secret-secret-secret-secret-");

        assertRefused(Reason.BAD_TOKEN);
    }

    /** Anybody could write such a token. */
    @Test
    void doesNotBelieveATokenThatIsSignedWithThePublicKeyForASecret() {
        standIn.signingWithSecret(standIn.publicKey());

        assertRefused(Reason.BAD_TOKEN);
    }

    @ParameterizedTest
    @ValueSource(longs = {-30, 0, 30})
    void toleratesAClockThatDiffersByHalfAMinute(long seconds) {
        standIn.withItsClockOffBy(Duration.ofSeconds(seconds)).livingFor(Duration.ofSeconds(20));

        assertThat(provider.redeem("code", PENDING).identity().subject()).isEqualTo(StandInProvider.SUBJECT);
    }

    @ParameterizedTest
    @ValueSource(longs = {-300, 300})
    void doesNotBelieveAClockThatDiffersByFiveMinutes(long seconds) {
        standIn.withItsClockOffBy(Duration.ofSeconds(seconds)).livingFor(Duration.ofSeconds(20));

        assertRefused(Reason.BAD_TOKEN);
    }

    @Test
    void doesNotBelieveAForeignSignature() {
        standIn.signingWithAnotherKey();

        assertRefused(Reason.BAD_TOKEN);
    }

    @Test
    void refusesACodeThatWasRedeemedAlready() {
        provider.redeem("code", PENDING);

        assertRefused(Reason.GRANT_REFUSED);
    }

    @Test
    void refusesAnAnswerOfAnotherIssuerOrOfNone() {
        provider.checkIssuerOfAnswer(standIn.issuer().toString());

        assertThatThrownBy(() -> provider.checkIssuerOfAnswer("http://127.0.0.1/realms/other"))
                .isInstanceOf(SignInFailed.class);
        assertThatThrownBy(() -> provider.checkIssuerOfAnswer(null)).isInstanceOf(SignInFailed.class);
    }

    @Test
    void doesNotTalkToAnImpostor() {
        standIn.claimingToBe("http://127.0.0.1/realms/other");

        assertThatThrownBy(() -> provider.redeem("code", PENDING)).isInstanceOf(Unavailable.class);
    }

    @Test
    void tellsAFaultFromARefusal() {
        standIn.failing("/realms/stoa/token", 503);

        assertThatThrownBy(() -> provider.redeem("code", PENDING)).isInstanceOf(Unavailable.class);
    }

    @Test
    void saysThatItIsAwayWhileItsKeysCantBeHad() {
        standIn.failing("/realms/stoa/certs", 500);

        assertThatThrownBy(() -> provider.redeem("code", PENDING)).isInstanceOf(Unavailable.class);
    }

    @Test
    void isFoundWhenItComesBack() {
        standIn.failing("/realms/stoa/.well-known/openid-configuration", 503);
        assertThatThrownBy(() -> provider.redeem("code", PENDING)).isInstanceOf(Unavailable.class);

        standIn.failing("/realms/stoa/.well-known/openid-configuration", 200);

        assertThat(provider.redeem("code", PENDING).identity().subject()).isEqualTo(StandInProvider.SUBJECT);
    }

    @Test
    void narrowsARefreshToOneAccount() {
        var proven = provider.redeem("code", PENDING);
        provider.refresh(proven.tokens(), "openid organization:t-7");

        assertThat(standIn.asked.get(1))
                .contains("grant_type=refresh_token", "refresh_token=refresh-1", "scope=openid+organization%3At-7");
    }

    private void assertRefused(Reason reason) {
        assertThatThrownBy(() -> provider.redeem("code", PENDING))
                .isInstanceOfSatisfying(
                        SignInFailed.class,
                        failed -> assertThat(failed.reason()).isEqualTo(reason))
                .hasMessageNotContaining("code");
    }

    private static Arguments lie(String what, UnaryOperator<JWTClaimsSet.Builder> lie) {
        return Arguments.of(what, lie);
    }

    private static Date secondsAgo(long seconds) {
        return Date.from(Instant.now().minusSeconds(seconds));
    }
}
