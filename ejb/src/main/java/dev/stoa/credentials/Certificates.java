// SPDX-License-Identifier: Apache-2.0
package dev.stoa.credentials;

import dev.stoa.access.Allows;
import dev.stoa.access.FreshProof;
import dev.stoa.access.Permission;
import dev.stoa.access.Reveals;
import dev.stoa.projects.ProjectId;
import dev.stoa.projects.ProjectModes;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** What a member may do with the certificates of a project. */
@Stateless
public class Certificates {

    @Inject
    ProjectModes projects;

    @Inject
    CertificateStore certificates;

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
     * @throws dev.stoa.access.FreshProofNeeded if nobody has proved who he is for this
     */
    @Allows(Permission.EDIT_PROJECTS)
    @FreshProof
    @Reveals
    public String revealPrimary(ProjectId id) {
        if (!projects.of(id).primaryOn()) {
            throw new CertificateOff();
        }
        var primary = certificates.primaryOf(id).orElseThrow(CertificateOff::new);
        return certificates.open(primary, id);
    }
}
