// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jwt.JWTClaimsSet;
import dev.stoa.access.Operation;
import dev.stoa.access.Proof;
import dev.stoa.web.signin.AuthorizationAsk.Kind;
import dev.stoa.web.signin.SignInFailed.Reason;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A person is sent to prove that it is he who asks for something, and comes back to finish it. */
class ConfirmationIT {

    private static final Operation REVEAL = new Operation("Certificates.revealPrimary", "project 1");
    private static final Operation DELETE = new Operation("Certificates.delete", "project 1");
    private static final String PAGE = "/app/projects/certificates?id=7";
    private static final List<TypedValue> TYPED = List.of(
            new TypedValue("form:name", "Ada's \"first\" 爱达 & more"),
            new TypedValue("form:name", "again"),
            new TypedValue("form:show", "form:show"));

    private StandInProvider standIn;
    private ConsoleSide console;

    @BeforeEach
    void signIn() throws IOException {
        standIn = StandInProvider.start();
        console = new ConsoleSide(standIn);
        console.departure.begin(
                console.browser.asks(Addresses.SIGN_IN), Kind.SIGN_IN, Optional.empty(), Optional.empty());
        console.comesBackFrom(console.newestVisit());
        provesFreshly(claims -> claims);
    }

    @AfterEach
    void stop() {
        standIn.close();
    }

    @Test
    void comesBackToThePageWithWhatWasTyped() {
        var id = asksFor(REVEAL);

        assertThat(console.comesBackFrom(console.newestVisit())).isEqualTo(PAGE + "&confirmed=" + id);
        assertThat(confirmed(id)).map(PendingOperation::typed).contains(TYPED);
    }

    @Test
    void givesAProofForThatOperationOnce() {
        var id = asksFor(REVEAL);
        console.comesBackFrom(console.newestVisit());

        assertThat(proof(id)).hasValueSatisfying(proof -> {
            assertThat(proof.person()).isEqualTo(StandInProvider.SUBJECT);
            assertThat(proof.operation()).isEqualTo(REVEAL);
            assertThat(proof.at()).isBetween(Instant.now().minusSeconds(10), Instant.now());
        });
        assertThat(proof(id)).isEmpty();
        assertThat(confirmed(id)).isEmpty();
    }

    @Test
    void givesNoneBeforeThePersonIsBack() {
        var id = asksFor(REVEAL);

        assertThat(confirmed(id)).isEmpty();
        assertThat(proof(id)).isEmpty();
    }

    @Test
    void givesNoneForAnIdThatNobodyMade() {
        asksFor(REVEAL);
        console.comesBackFrom(console.newestVisit());

        assertThat(proof("guessed")).isEmpty();
        assertThat(proof("")).isEmpty();
    }

    @Test
    void keepsTheOperationsOfTwoTabsApart() {
        var reveal = asksFor(REVEAL);
        var first = console.newestVisit();
        var delete = asksFor(DELETE);
        var second = console.newestVisit();

        assertThat(console.comesBackFrom(second)).endsWith("confirmed=" + delete);
        assertThat(proof(reveal)).isEmpty();
        reveal = asksFor(REVEAL);
        console.comesBackFrom(console.newestVisit());

        assertThat(proof(reveal)).map(Proof::operation).contains(REVEAL);
        assertThat(proof(delete)).map(Proof::operation).contains(DELETE);
        assertThat(console.comesBackFrom(first)).isEqualTo(PAGE);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lies")
    void doesNotBelieve(String what, UnaryOperator<JWTClaimsSet.Builder> lie) {
        var id = asksFor(REVEAL);
        provesFreshly(lie);

        assertThatThrownBy(() -> console.comesBackFrom(console.newestVisit()))
                .isInstanceOfSatisfying(
                        SignInFailed.class,
                        failed -> assertThat(failed.reason()).isEqualTo(Reason.PROOF_NOT_FRESH));
        assertThat(proof(id)).isEmpty();
        assertThat(console.signIn().person().subject()).isEqualTo(StandInProvider.SUBJECT);
    }

    static Stream<Arguments> lies() {
        return Stream.of(
                lie("the level of a plain sign-in", claims -> claims.claim("acr", "sign-in")),
                lie("no level", claims -> claims.claim("acr", null)),
                lie("a proof from before the question", claims -> claims.claim("auth_time", secondsAgo(60))));
    }

    @Test
    void toleratesAClockThatDiffersALittle() {
        var id = asksFor(REVEAL);
        provesFreshly(claims -> claims.claim("auth_time", secondsAgo(25)));
        console.comesBackFrom(console.newestVisit());

        assertThat(proof(id)).isPresent();
    }

    @Test
    void isWorthNothingWhenSomebodyElseProvesWhoHeIs() {
        var id = asksFor(REVEAL);
        provesFreshly(claims -> claims.subject("second"));
        standIn.lyingInAccessToken(claims -> claims.subject("second"));

        assertThat(console.comesBackFrom(console.newestVisit())).isEqualTo("/app/projects/list");
        assertThat(proof(id)).isEmpty();
        assertThat(console.signIn().person().subject()).isEqualTo("second");
    }

    @Test
    void staysSmallHoweverOftenItIsAskedFor() {
        for (var each = 0; each < 20; each++) {
            asksFor(new Operation("Certificates.delete", "project " + each));
        }

        assertThat(console.session().operations().all()).hasSize(PendingOperations.MOST);
    }

    private String asksFor(Operation operation) {
        var request = console.browser.asks("/app/projects/certificates");
        var way = console.confirmations.leaveFor(request, operation, PAGE, TYPED);
        var id = way.substring((Addresses.SIGN_IN + "?confirm=").length());
        console.departure.confirm(
                request, console.confirmations.asked(request, id).orElseThrow());
        return id;
    }

    private Optional<PendingOperation> confirmed(String id) {
        return console.confirmations.confirmed(console.browser.asks(PAGE), id);
    }

    private Optional<Proof> proof(String id) {
        return console.confirmations.takeProof(console.browser.asks(PAGE), id);
    }

    private void provesFreshly(UnaryOperator<JWTClaimsSet.Builder> lie) {
        standIn.lyingInIdToken(claims -> lie.apply(claims.claim("acr", "confirm")));
    }

    private static Arguments lie(String what, UnaryOperator<JWTClaimsSet.Builder> lie) {
        return Arguments.of(what, lie);
    }

    private static long secondsAgo(long seconds) {
        return Instant.now().minusSeconds(seconds).getEpochSecond();
    }
}
