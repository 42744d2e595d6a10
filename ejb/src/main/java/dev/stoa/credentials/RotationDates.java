// SPDX-License-Identifier: Apache-2.0
package dev.stoa.credentials;

import dev.stoa.projects.ProjectId;
import dev.stoa.projects.ProjectModes;
import dev.stoa.projects.SecondaryState;
import dev.stoa.tenancy.TenantId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;

/** Finds out how far a rotation has come. */
@ApplicationScoped
class RotationDates {

    @Inject
    RotationRows rows;

    @Inject
    ProjectModes projects;

    @Inject
    CertificateStore certificates;

    @Inject
    CertificateHistory history;

    /** Empty if there is none. */
    Optional<RotationGuide> of(TenantId tenant, ProjectId project) {
        return rows.of(tenant, project).map(plan -> guide(tenant, project, plan));
    }

    private RotationGuide guide(TenantId tenant, ProjectId project, RotationPlan plan) {
        var old = certificates.allOf(project).stream()
                .filter(certificate -> certificate.id().equals(plan.certificate()))
                .map(certificate -> certificate.line(CertificateUse.NONE))
                .findFirst();
        var secondaryOn = projects.of(project).secondary() == SecondaryState.ON;
        return new RotationGuide(plan, old, secondaryOn, history.lastSwap(tenant, project));
    }
}
