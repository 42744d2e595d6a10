// SPDX-License-Identifier: Apache-2.0
package dev.stoa.credentials;

import dev.stoa.projects.AuthenticationMode;
import dev.stoa.projects.ProjectCreated;
import dev.stoa.projects.ProjectId;
import dev.stoa.tenancy.CurrentTenant;
import dev.stoa.time.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** Makes, finds and opens the certificates of the current tenant. */
@ApplicationScoped
class CertificateStore {

    private static final int BYTES = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    @PersistenceContext
    EntityManager entities;

    @Inject
    CurrentTenant tenant;

    @Inject
    CertificateSeal seal;

    @Inject
    Clock clock;

    /** A project that asks for tokens gets its primary certificate in the transaction that creates it. */
    void make(@Observes ProjectCreated created) {
        if (created.mode() == AuthenticationMode.APP_ID_AND_TOKEN) {
            var place = new CertificatePlace(tenant.id(), created.id(), Slot.PRIMARY);
            var sealed = seal.seal(random(), place);
            entities.persist(new Certificate(Ids.next(clock), place, sealed, clock.instant()));
        }
    }

    List<Certificate> allOf(ProjectId project) {
        return entities.createQuery(
                        "select c from Certificate c where c.projectId = :project order by c.slot", Certificate.class)
                .setParameter("project", project.value())
                .getResultList();
    }

    Optional<Certificate> primaryOf(ProjectId project) {
        return allOf(project).stream()
                .filter(certificate -> certificate.slot() == Slot.PRIMARY)
                .findFirst();
    }

    String open(Certificate certificate, ProjectId project) {
        return seal.open(certificate.sealed(), new CertificatePlace(tenant.id(), project, certificate.slot()));
    }

    private static String random() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
