// SPDX-License-Identifier: Apache-2.0
package dev.stoa.credentials;

import dev.stoa.projects.ProjectMode;
import dev.stoa.projects.SecondaryState;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a member sees of a project's certificates, the secrets apart.
 *
 * @param version names this state of things: whoever changes it says which one he has seen
 * @param possible what may be done as things are
 * @param certificates the primary first; one that is off is among them
 */
public record ProjectCertificates(
        ProjectMode mode, int version, Set<CertificateOperation> possible, List<CertificateLine> certificates) {

    public ProjectCertificates {
        possible = Set.copyOf(possible);
        certificates = List.copyOf(certificates);
    }

    public boolean noCertificate() {
        return mode.noCertificate();
    }

    public boolean primaryOn() {
        return mode.primaryOn();
    }

    public SecondaryState secondaryState() {
        return mode.secondary();
    }

    public Optional<Instant> primaryCreatedAt() {
        return primary().map(CertificateLine::createdAt);
    }

    public Optional<CertificateLine> primary() {
        return in(Slot.PRIMARY);
    }

    public Optional<CertificateLine> secondary() {
        return in(Slot.SECONDARY);
    }

    /** Whether the operation of this name is possible as things are. */
    public boolean admits(String operation) {
        return possible.contains(CertificateOperation.valueOf(operation));
    }

    private Optional<CertificateLine> in(Slot slot) {
        return certificates.stream().filter(line -> line.slot() == slot).findFirst();
    }
}
