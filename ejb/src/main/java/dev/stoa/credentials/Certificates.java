// SPDX-License-Identifier: Apache-2.0
package dev.stoa.credentials;

import dev.stoa.access.Allows;
import dev.stoa.access.Caller;
import dev.stoa.access.CurrentCaller;
import dev.stoa.access.Permission;
import dev.stoa.access.Reveals;
import dev.stoa.projects.ProjectId;
import dev.stoa.projects.ProjectModes;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;

/** What a member may do with the certificates of a project. */
@Stateless
public class Certificates {

    private static final Duration FRESH = Duration.ofSeconds(60);

    @Inject
    ProjectModes projects;

    @Inject
    CertificateStore certificates;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    /**
     * Says how the project may be joined and how old its certificate is, but not the certificate.
     *
     * @throws dev.stoa.projects.ProjectNotFound if the account has no such project
     */
    @Allows(Permission.VIEW_PROJECTS)
    public ProjectCertificates of(ProjectId id) {
        var mode = projects.of(id);
        var createdAt = certificates.primaryOf(id).map(Certificate::createdAt);
        return new ProjectCertificates(mode.noCertificate(), mode.primaryOn(), createdAt);
    }

    /**
     * Hands out the primary certificate.
     *
     * @throws dev.stoa.projects.ProjectNotFound if the account has no such project
     * @throws CertificateOff if the project's primary certificate is not on
     * @throws FreshSignInNeeded if the person signed in more than a minute ago
     */
    @Allows(Permission.EDIT_PROJECTS)
    @Reveals
    public String revealPrimary(ProjectId id) {
        if (!projects.of(id).primaryOn()) {
            throw new CertificateOff();
        }
        requireFreshSignIn();
        var primary = certificates.primaryOf(id).orElseThrow(CertificateOff::new);
        return certificates.open(primary, id);
    }

    /** A moment in the future is not fresh either: it would stay so for as long as a clock is wrong. */
    private void requireFreshSignIn() {
        var fresh = caller.get() instanceof Caller.Member member
                && Duration.between(member.authenticatedAt(), clock.instant())
                                .abs()
                                .compareTo(FRESH)
                        <= 0;
        if (!fresh) {
            throw new FreshSignInNeeded();
        }
    }
}
