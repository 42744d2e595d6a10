// SPDX-License-Identifier: Apache-2.0
package dev.stoa.credentials;

import dev.stoa.projects.ProjectId;
import dev.stoa.projects.ProjectModes;
import dev.stoa.tenancy.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Says what an operation would do: to the page that shows it before, and to the service that refuses by it. */
@ApplicationScoped
class CertificateEffects {

    @Inject
    CurrentTenant tenant;

    @Inject
    ProjectModes projects;

    @Inject
    CertificateStore certificates;

    @Inject
    CertificateHistory history;

    @Inject
    UseRows uses;

    @Inject
    Clock clock;

    /** @throws dev.stoa.projects.ProjectNotFound if the account has no such project */
    CertificateEffect of(ProjectId project, CertificateOperation operation) {
        var version = history.version(project);
        var blocker = CertificateState.of(projects.of(project)).blocker(operation);
        var use = touched(operation)
                .flatMap(slot -> certificates.in(slot, project))
                .map(certificate -> usesOf(project).getOrDefault(certificate.id(), CertificateUse.NONE))
                .orElse(CertificateUse.NONE);
        return new CertificateEffect(operation, version, blocker, use, isNameNeeded(operation, use));
    }

    Map<UUID, CertificateUse> usesOf(ProjectId project) {
        return uses.of(tenant.id(), project);
    }

    private boolean isNameNeeded(CertificateOperation operation, CertificateUse use) {
        return switch (operation) {
            case REMOVE_NO_CERTIFICATE -> true;
            case DELETE_SECONDARY -> use.isRecent(clock.instant());
            case ENABLE_PRIMARY, DISABLE_PRIMARY, RESET_PRIMARY, ENABLE_SECONDARY, DISABLE_SECONDARY, SWAP -> false;
        };
    }

    /** The certificate whose tokens it touches. */
    private static Optional<Slot> touched(CertificateOperation operation) {
        return switch (operation) {
            case DISABLE_PRIMARY, RESET_PRIMARY, SWAP -> Optional.of(Slot.PRIMARY);
            case DISABLE_SECONDARY, DELETE_SECONDARY -> Optional.of(Slot.SECONDARY);
            case ENABLE_PRIMARY, ENABLE_SECONDARY, REMOVE_NO_CERTIFICATE -> Optional.empty();
        };
    }
}
