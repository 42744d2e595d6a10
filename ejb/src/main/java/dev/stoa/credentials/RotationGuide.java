// SPDX-License-Identifier: Apache-2.0
package dev.stoa.credentials;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How far a rotation has come and when the next steps are due.
 *
 * @param plan what was planned
 * @param old the certificate that goes; empty once it is gone
 * @param secondaryOn whether there is a secondary certificate that is on
 * @param swappedAt when primary and secondary were exchanged last, if ever
 */
record RotationGuide(
        RotationPlan plan, Optional<CertificateLine> old, boolean secondaryOn, Optional<Instant> swappedAt) {

    /** Who plans a rotation is about to begin it. */
    static final Duration TIME_TO_BEGIN = Duration.ofDays(1);

    /** No token lives longer. */
    static final Duration LIFE_OF_A_TOKEN = Duration.ofHours(24);

    /** So long the old certificate stays, disabled, for who finds out that something still uses it. */
    static final Duration TIME_TO_GO_BACK = Duration.ofDays(7);

    /** What has to be done next, or waited for; nothing once the old certificate is gone. */
    Optional<RotationStep> current(Instant now) {
        return old.map(certificate -> isSwapped(certificate) ? afterSwap(certificate, now) : beforeSwap(now));
    }

    /** From when on somebody should do something; empty when there is nothing left to be done. */
    Optional<Instant> nextAct(Instant now) {
        return current(now).map(step -> switch (step) {
            case ENABLE_SECONDARY -> plan.startedAt().plus(TIME_TO_BEGIN);
            case DISTRIBUTE, SWAP -> plan.swapAt();
            case WAIT, DISABLE_OLD -> due(RotationStep.DISABLE_OLD);
            case DELETE_OLD -> due(RotationStep.DELETE_OLD);
        });
    }

    /** All steps with their dates, those that are done included. */
    List<RotationLine> lines(Instant now) {
        var current = current(now);
        return Stream.of(RotationStep.values())
                .map(step -> new RotationLine(
                        step,
                        due(step),
                        current.filter(reached -> step.compareTo(reached) >= 0).isEmpty(),
                        current.filter(step::equals).isPresent()))
                .toList();
    }

    private RotationStep beforeSwap(Instant now) {
        if (!secondaryOn) {
            return RotationStep.ENABLE_SECONDARY;
        }
        return now.isBefore(plan.swapAt()) ? RotationStep.DISTRIBUTE : RotationStep.SWAP;
    }

    private RotationStep afterSwap(CertificateLine certificate, Instant now) {
        if (!certificate.enabled()) {
            return RotationStep.DELETE_OLD;
        }
        return now.isBefore(due(RotationStep.DISABLE_OLD)) ? RotationStep.WAIT : RotationStep.DISABLE_OLD;
    }

    private static boolean isSwapped(CertificateLine certificate) {
        return certificate.slot() == Slot.SECONDARY;
    }

    /** Before the exchange: counted from when it is planned. */
    private Instant due(RotationStep step) {
        var swap =
                old.filter(RotationGuide::isSwapped).flatMap(gone -> swappedAt).orElse(plan.swapAt());
        return switch (step) {
            case ENABLE_SECONDARY, DISTRIBUTE -> plan.startedAt();
            case SWAP, WAIT -> swap;
            case DISABLE_OLD -> swap.plus(LIFE_OF_A_TOKEN);
            case DELETE_OLD -> swap.plus(TIME_TO_GO_BACK);
        };
    }
}
