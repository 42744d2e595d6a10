// SPDX-License-Identifier: Apache-2.0
package dev.stoa.credentials;

import dev.stoa.projects.ProjectMode;
import dev.stoa.projects.SecondaryState;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How a project's certificates stand, and what may be done to them: there are these seven states and no other. In the
 * open ones the App ID alone is enough ("No certificate"). The page that offers an operation and the service that
 * carries it out ask {@link #blocker}; the database knows the same steps (ADR 60).
 */
enum CertificateState {
    OPEN(true, false, SecondaryState.ABSENT),
    OPEN_PRIMARY(true, true, SecondaryState.ABSENT),
    OPEN_SECONDARY_OFF(true, true, SecondaryState.OFF),
    OPEN_SECONDARY_ON(true, true, SecondaryState.ON),
    PRIMARY(false, true, SecondaryState.ABSENT),
    SECONDARY_OFF(false, true, SecondaryState.OFF),
    SECONDARY_ON(false, true, SecondaryState.ON);

    private final boolean noCertificate;
    private final boolean primaryOn;
    private final SecondaryState secondary;

    CertificateState(boolean noCertificate, boolean primaryOn, SecondaryState secondary) {
        this.noCertificate = noCertificate;
        this.primaryOn = primaryOn;
        this.secondary = secondary;
    }

    static CertificateState of(ProjectMode mode) {
        return Stream.of(values())
                .filter(state -> state.mode().equals(mode))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no project can be joined by " + mode));
    }

    ProjectMode mode() {
        return new ProjectMode(noCertificate, primaryOn, secondary);
    }

    /** What speaks against the operation; empty if nothing does. */
    Optional<CertificateBlocker> blocker(CertificateOperation operation) {
        return switch (operation) {
            case ENABLE_PRIMARY -> when(primaryOn, CertificateBlocker.PRIMARY_ALREADY_ON);
            case DISABLE_PRIMARY -> againstDisablingPrimary();
            case RESET_PRIMARY -> Optional.empty();
            case ENABLE_SECONDARY ->
                when(!primaryOn, CertificateBlocker.PRIMARY_OFF)
                        .or(() -> when(secondaryIs(SecondaryState.ON), CertificateBlocker.SECONDARY_ALREADY_ON));
            case DISABLE_SECONDARY, SWAP ->
                withoutSecondary().or(() -> when(secondaryIs(SecondaryState.OFF), CertificateBlocker.SECONDARY_OFF));
            case DELETE_SECONDARY ->
                withoutSecondary()
                        .or(() -> when(secondaryIs(SecondaryState.ON), CertificateBlocker.SECONDARY_STILL_ON));
            case REMOVE_NO_CERTIFICATE ->
                when(!noCertificate, CertificateBlocker.NO_CERTIFICATE_GONE)
                        .or(() -> when(!primaryOn, CertificateBlocker.PRIMARY_OFF));
        };
    }

    /** @throws CertificateMoveRefused if something speaks against the operation */
    CertificateState after(CertificateOperation operation) {
        blocker(operation).ifPresent(blocker -> {
            throw new CertificateMoveRefused(blocker);
        });
        return switch (operation) {
            case ENABLE_PRIMARY, RESET_PRIMARY -> of(new ProjectMode(noCertificate, true, secondary));
            case DISABLE_PRIMARY -> OPEN;
            case ENABLE_SECONDARY -> with(SecondaryState.ON);
            case DISABLE_SECONDARY -> with(SecondaryState.OFF);
            case SWAP -> this;
            case DELETE_SECONDARY -> with(SecondaryState.ABSENT);
            case REMOVE_NO_CERTIFICATE -> of(new ProjectMode(false, primaryOn, secondary));
        };
    }

    private Optional<CertificateBlocker> againstDisablingPrimary() {
        return when(!primaryOn, CertificateBlocker.PRIMARY_OFF)
                .or(() -> when(!noCertificate, CertificateBlocker.PRIMARY_NEEDED))
                .or(() -> when(!secondaryIs(SecondaryState.ABSENT), CertificateBlocker.PRIMARY_NEEDED_BY_SECONDARY));
    }

    private Optional<CertificateBlocker> withoutSecondary() {
        return when(secondaryIs(SecondaryState.ABSENT), CertificateBlocker.SECONDARY_ABSENT);
    }

    private CertificateState with(SecondaryState other) {
        return of(new ProjectMode(noCertificate, primaryOn, other));
    }

    private boolean secondaryIs(SecondaryState asked) {
        return secondary == asked;
    }

    private static Optional<CertificateBlocker> when(boolean so, CertificateBlocker blocker) {
        return so ? Optional.of(blocker) : Optional.empty();
    }
}
