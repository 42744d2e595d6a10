// SPDX-License-Identifier: Apache-2.0
package dev.stoa.credentials;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RotationGuideTest {

    private static final Instant PLANNED = Instant.parse("2026-11-02T10:00:00Z");
    private static final Instant SWAP = PLANNED.plus(Duration.ofDays(7));
    private static final UUID OLD = UUID.randomUUID();
    private static final RotationPlan PLAN = new RotationPlan(OLD, "ada", PLANNED, SWAP);

    @Test
    void beginsWithTheSecondary() {
        var guide = before(false);

        assertThat(guide.current(PLANNED)).contains(RotationStep.ENABLE_SECONDARY);
        assertThat(guide.nextAct(PLANNED)).contains(PLANNED.plus(Duration.ofDays(1)));
    }

    @Test
    void leavesTimeToDistributeUntilTheSwap() {
        var guide = before(true);

        assertThat(guide.current(SWAP.minusSeconds(1))).contains(RotationStep.DISTRIBUTE);
        assertThat(guide.nextAct(SWAP.minusSeconds(1))).contains(SWAP);
        assertThat(guide.current(SWAP)).contains(RotationStep.SWAP);
    }

    @Test
    void waitsForTheLastTokenOfTheOldOne() {
        var swapped = SWAP.plus(Duration.ofHours(5)); // Later than planned: what counts is what was done.
        var guide = after(true, swapped);
        var over = swapped.plus(Duration.ofHours(24));

        assertThat(guide.current(over.minusSeconds(1))).contains(RotationStep.WAIT);
        assertThat(guide.nextAct(swapped)).contains(over);
        assertThat(guide.current(over)).contains(RotationStep.DISABLE_OLD);
    }

    @Test
    void leavesAWeekToGoBack() {
        var guide = after(false, SWAP);

        assertThat(guide.current(SWAP.plusSeconds(1))).contains(RotationStep.DELETE_OLD);
        assertThat(guide.nextAct(SWAP.plusSeconds(1))).contains(SWAP.plus(Duration.ofDays(7)));
    }

    @Test
    void endsWithTheOldCertificate() {
        var guide = new RotationGuide(PLAN, Optional.empty(), false, Optional.of(SWAP));

        assertThat(guide.current(SWAP)).isEmpty();
        assertThat(guide.nextAct(SWAP)).isEmpty();
        assertThat(guide.lines(SWAP)).allMatch(RotationLine::done);
    }

    @Test
    void startsAgainWhereSomebodyHasSwappedBack() {
        var guide = new RotationGuide(PLAN, Optional.of(old(Slot.PRIMARY, true)), true, Optional.of(SWAP));

        assertThat(guide.current(SWAP.plusSeconds(60))).contains(RotationStep.SWAP);
    }

    @Test
    void showsWhatIsDoneAndWhatIsToCome() {
        var lines = after(true, SWAP).lines(SWAP.plusSeconds(1));

        assertThat(lines).extracting(RotationLine::step).containsExactly(RotationStep.values());
        assertThat(lines).extracting(RotationLine::done).containsExactly(true, true, true, false, false, false);
        assertThat(lines)
                .filteredOn(RotationLine::current)
                .extracting(RotationLine::step)
                .containsExactly(RotationStep.WAIT);
        assertThat(lines).extracting(RotationLine::from).isSorted();
    }

    private static RotationGuide before(boolean secondaryOn) {
        return new RotationGuide(PLAN, Optional.of(old(Slot.PRIMARY, true)), secondaryOn, Optional.empty());
    }

    private static RotationGuide after(boolean oldOn, Instant swapped) {
        return new RotationGuide(PLAN, Optional.of(old(Slot.SECONDARY, oldOn)), oldOn, Optional.of(swapped));
    }

    private static CertificateLine old(Slot slot, boolean enabled) {
        return new CertificateLine(OLD, slot, enabled, PLANNED.minusSeconds(60), CertificateUse.NONE);
    }
}
