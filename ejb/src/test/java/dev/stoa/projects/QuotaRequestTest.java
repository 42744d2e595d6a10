// SPDX-License-Identifier: Apache-2.0
package dev.stoa.projects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stoa.projects.QuotaRequest.Signature;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuotaRequestTest {

    private static final Instant NOW = Instant.parse("2026-11-22T05:00:00Z");
    private static final Signature ADA = new Signature("ada", NOW);
    private static final Signature SAM = new Signature("sam", NOW);
    private static final Signature SUE = new Signature("sue", NOW);
    private static final QuotaReason GOOD = new QuotaReason("They grow");

    @Test
    void isGrantedByAnotherOneThanWhoProposedIt() {
        var request = asked();

        request.propose(25, 10, GOOD, SAM);
        request.grant(SUE);

        assertThat(request.state()).isEqualTo(QuotaRequestState.GRANTED);
        assertThat(request.detail().proposal()).contains(new QuotaProposal("sam", NOW, 25, "They grow"));
    }

    @Test
    void isNotGrantedByItsMaker() {
        var request = asked();
        request.propose(25, 10, GOOD, SAM);

        assertThatThrownBy(() -> request.grant(SAM)).isInstanceOf(MakerIsNoChecker.class);
        assertThat(request.state()).isEqualTo(QuotaRequestState.PROPOSED);
    }

    @Test
    void isNotDecidedByWhoAsked() {
        var request = asked();

        assertThatThrownBy(() -> request.propose(25, 10, GOOD, ADA)).isInstanceOf(OwnAccount.class);
        assertThatThrownBy(() -> request.decline(GOOD, ADA)).isInstanceOf(OwnAccount.class);
        request.propose(25, 10, GOOD, SAM);
        assertThatThrownBy(() -> request.grant(ADA)).isInstanceOf(OwnAccount.class);
    }

    @Test
    void isNotGrantedBeforeSomebodyProposedIt() {
        assertThatThrownBy(() -> asked().grant(SUE)).isInstanceOf(QuotaRequestMoved.class);
    }

    @Test
    void isProposedOnce() {
        var request = asked();
        request.propose(25, 10, GOOD, SAM);

        assertThatThrownBy(() -> request.propose(30, 10, GOOD, SUE)).isInstanceOf(QuotaRequestMoved.class);
    }

    @Test
    void isOverOnceItIsDecided() {
        var request = asked();
        request.decline(new QuotaReason("Not now"), SAM);

        assertThat(request.detail().declinedBecause()).contains("Not now");
        assertThatThrownBy(() -> request.withdraw(ADA)).isInstanceOf(QuotaRequestMoved.class);
        assertThatThrownBy(() -> request.decline(GOOD, SUE)).isInstanceOf(QuotaRequestMoved.class);
        assertThatThrownBy(() -> request.propose(25, 10, GOOD, SUE)).isInstanceOf(QuotaRequestMoved.class);
    }

    @Test
    void isWithdrawnByTheAccountAlsoWhenItIsProposed() {
        var request = asked();
        request.propose(25, 10, GOOD, SAM);

        request.withdraw(ADA);

        assertThat(request.state()).isEqualTo(QuotaRequestState.WITHDRAWN);
        assertThat(request.detail().forTheAccount().proposal()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 10, 10_001})
    void isForMoreThanTheAccountHas(int wanted) {
        assertThatThrownBy(() -> new QuotaRequest(
                        UUID.randomUUID(), new ProjectQuota(10, 10), new QuotaAsk(wanted, "We grow"), ADA))
                .asInstanceOf(InstanceOfAssertFactories.type(QuotaLimitInvalid.class))
                .matches(refusal -> refusal.values().equals(List.of(wanted, 10, 10_000)));
        assertThatThrownBy(() -> asked().propose(wanted, 10, GOOD, SAM)).isInstanceOf(QuotaLimitInvalid.class);
    }

    @Test
    void isProposedToBeMoreThanWasGrantedMeanwhile() {
        assertThatThrownBy(() -> asked().propose(20, 30, GOOD, SAM)).isInstanceOf(QuotaLimitInvalid.class);
    }

    @Test
    void saysWhy() {
        assertThatThrownBy(() -> QuotaReason.of(" \0")).isInstanceOf(QuotaReasonInvalid.class);
        assertThatThrownBy(() -> QuotaReason.of("x".repeat(2001))).isInstanceOf(QuotaReasonInvalid.class);
        assertThat(QuotaReason.of(" We grow\n").value()).isEqualTo("We grow");
    }

    @Test
    void isGoneOnAfterWhenTheQueueIsLong() {
        var place = new QuotaPlace(NOW, new QuotaRequestId(UUID.randomUUID()));

        assertThat(QuotaPlace.decode(place.encode())).isEqualTo(place);
        for (var madeUp : List.of("", "~", "now~" + place.last(), NOW + "~1")) {
            assertThatThrownBy(() -> QuotaPlace.decode(madeUp)).isInstanceOf(QuotaRequestNotFound.class);
        }
    }

    private static QuotaRequest asked() {
        return new QuotaRequest(UUID.randomUUID(), new ProjectQuota(10, 10), new QuotaAsk(20, "We grow"), ADA);
    }
}
