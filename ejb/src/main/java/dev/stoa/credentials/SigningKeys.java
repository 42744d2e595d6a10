// SPDX-License-Identifier: Apache-2.0
package dev.stoa.credentials;

import dev.stoa.projects.ProjectId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Hands the certificates of the current tenant's projects to the feature that signs and checks tokens. */
@ApplicationScoped
public class SigningKeys {

    @Inject
    CertificateStore certificates;

    /** The primary certificate, be it on or off; empty if the project never had one or is of another tenant. */
    public Optional<SigningKey> primaryOf(ProjectId project) {
        return certificates.primaryOf(project).map(certificate -> opened(certificate, project));
    }

    /** All certificates, the primary first. */
    public List<SigningKey> allOf(ProjectId project) {
        return certificates.allOf(project).stream()
                .map(certificate -> opened(certificate, project))
                .toList();
    }

    /** The same, and after them those that were deleted lately, so that what they signed can be told from forgery. */
    public List<KnownCertificate> all(ProjectId project) {
        var present = certificates.allOf(project).stream().map(certificate -> known(certificate, project));
        var deleted = certificates.deletedOf(project).stream().map(certificate -> known(certificate, project));
        return Stream.concat(present, deleted).toList();
    }

    private KnownCertificate known(Certificate certificate, ProjectId project) {
        return new KnownCertificate(
                certificate.id(),
                certificate.slot(),
                certificate.enabled(),
                Optional.empty(),
                certificates.open(certificate, project));
    }

    private KnownCertificate known(DeletedCertificate certificate, ProjectId project) {
        return new KnownCertificate(
                certificate.id(),
                certificate.slotWas(),
                false,
                Optional.of(certificate.deletedAt()),
                certificates.open(certificate, project));
    }

    private SigningKey opened(Certificate certificate, ProjectId project) {
        return new SigningKey(
                certificate.id(), certificate.slot(), certificate.enabled(), certificates.open(certificate, project));
    }
}
