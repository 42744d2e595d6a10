// SPDX-License-Identifier: Apache-2.0
package dev.stoa.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProofTest {

    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");
    private static final Operation REVEAL = new Operation("Certificates.revealPrimary", "project 1");
    private static final Proof PROOF = new Proof("ada", REVEAL, NOW);

    @ParameterizedTest
    @CsvSource({"0, true", "60, true", "61, false", "-60, true", "-61, false"})
    void coversAMinute(int seconds, boolean covers) {
        assertThat(PROOF.covers(member("ada"), REVEAL, NOW.plusSeconds(seconds)))
                .isEqualTo(covers);
    }

    @Test
    void coversNoOtherOperation() {
        assertThat(PROOF.covers(member("ada"), new Operation("Certificates.revealPrimary", "project 2"), NOW))
                .isFalse();
        assertThat(PROOF.covers(member("ada"), new Operation("Certificates.delete", "project 1"), NOW))
                .isFalse();
    }

    @Test
    void coversNobodyElse() {
        assertThat(PROOF.covers(member("bob"), REVEAL, NOW)).isFalse();
        assertThat(PROOF.covers(new Caller.Anonymous(), REVEAL, NOW)).isFalse();
        assertThat(PROOF.covers(new Caller.Job("ada"), REVEAL, NOW)).isFalse();
    }

    @Test
    void coversStaffLikeMembers() {
        assertThat(PROOF.covers(new Caller.Staff("ada", Set.of(), NOW), REVEAL, NOW))
                .isTrue();
    }

    @Test
    void isUsedUpByOneCallWhateverComesOfIt() {
        var caller = new CurrentCaller();
        caller.become(member("ada"));
        caller.prove(PROOF);

        assertThat(caller.usesProofFor(new Operation("Certificates.delete", "project 1"), NOW))
                .isFalse();
        assertThat(caller.usesProofFor(REVEAL, NOW)).isFalse();
    }

    @Test
    void namesTheOperationByItsBoundaryAndItsSubject() throws NoSuchMethodException {
        AuditSubject named = () -> "project 1";
        var method = ProofTest.class.getDeclaredMethod("namesTheOperationByItsBoundaryAndItsSubject");

        assertThat(Operation.of(method, new Object[] {"text", named}))
                .isEqualTo(new Operation("ProofTest.namesTheOperationByItsBoundaryAndItsSubject", "project 1"));
        assertThat(Operation.of(method, null).subject()).isEmpty();
    }

    private static Caller member(String subject) {
        return new Caller.Member(subject, Set.of(), ProjectScope.all(), NOW);
    }
}
