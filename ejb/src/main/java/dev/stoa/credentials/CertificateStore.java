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
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** Makes, finds, opens and moves the certificates of the current tenant. */
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
            add(created.id(), Slot.PRIMARY);
        }
    }

    List<Certificate> allOf(ProjectId project) {
        return entities.createQuery(
                        "select c from Certificate c where c.projectId = :project order by c.slot", Certificate.class)
                .setParameter("project", project.value())
                .getResultList();
    }

    Optional<Certificate> primaryOf(ProjectId project) {
        return in(Slot.PRIMARY, project);
    }

    List<Certificate> primariesOf(Collection<ProjectId> projects) {
        if (projects.isEmpty()) {
            return List.of();
        }
        return entities.createQuery("""
                        select c from Certificate c where c.projectId in :projects and c.slot = :primary
                        """, Certificate.class)
                .setParameter(
                        "projects", projects.stream().map(ProjectId::value).toList())
                .setParameter("primary", Slot.PRIMARY)
                .getResultList();
    }

    Optional<Certificate> in(Slot slot, ProjectId project) {
        return allOf(project).stream()
                .filter(certificate -> certificate.slot() == slot)
                .findFirst();
    }

    /** Those that were deleted and are still known, the last first. */
    List<DeletedCertificate> deletedOf(ProjectId project) {
        return entities.createQuery("""
                        select d from DeletedCertificate d where d.projectId = :project order by d.deletedAt desc
                        """, DeletedCertificate.class)
                .setParameter("project", project.value())
                .getResultList();
    }

    String open(Certificate certificate, ProjectId project) {
        return seal.open(certificate.sealed(), place(project, certificate.slot()));
    }

    String open(DeletedCertificate certificate, ProjectId project) {
        return seal.open(certificate.sealed(), place(project, certificate.slotWas()));
    }

    /** Does what the operation says, which its state admits. */
    void carryOut(CertificateOperation operation, ProjectId project) {
        switch (operation) {
            case ENABLE_PRIMARY -> enable(project, Slot.PRIMARY);
            case ENABLE_SECONDARY -> enable(project, Slot.SECONDARY);
            case DISABLE_PRIMARY -> require(Slot.PRIMARY, project).disable();
            case DISABLE_SECONDARY -> require(Slot.SECONDARY, project).disable();
            case RESET_PRIMARY -> reset(project);
            case SWAP -> swap(require(Slot.PRIMARY, project), require(Slot.SECONDARY, project), project);
            case DELETE_SECONDARY -> delete(require(Slot.SECONDARY, project), project);
            case REMOVE_NO_CERTIFICATE -> {
                // The project's own row says it.
            }
        }
    }

    private void enable(ProjectId project, Slot slot) {
        in(slot, project).ifPresentOrElse(Certificate::enable, () -> add(project, slot));
    }

    private void reset(ProjectId project) {
        in(Slot.PRIMARY, project).ifPresent(old -> delete(old, project));
        add(project, Slot.PRIMARY);
    }

    /** The place is sealed with the secret, so each is sealed anew. */
    private void swap(Certificate primary, Certificate secondary, ProjectId project) {
        var newSecondary = seal.seal(open(primary, project), place(project, Slot.SECONDARY));
        var newPrimary = seal.seal(open(secondary, project), place(project, Slot.PRIMARY));
        primary.moveTo(Slot.SECONDARY, newSecondary);
        secondary.moveTo(Slot.PRIMARY, newPrimary);
    }

    private void delete(Certificate certificate, ProjectId project) {
        var place = place(project, certificate.slot());
        var sealed = seal.seal(open(certificate, project), place); // With the current key: the old one may be closed.
        entities.persist(new DeletedCertificate(certificate.id(), place, sealed, clock.instant()));
        entities.remove(certificate);
    }

    private void add(ProjectId project, Slot slot) {
        var place = place(project, slot);
        entities.persist(new Certificate(Ids.next(clock), place, seal.seal(random(), place), clock.instant()));
    }

    private Certificate require(Slot slot, ProjectId project) {
        return in(slot, project)
                .orElseThrow(
                        () -> new IllegalStateException("project " + project + " has no " + slot + " certificate"));
    }

    private CertificatePlace place(ProjectId project, Slot slot) {
        return new CertificatePlace(tenant.id(), project, slot);
    }

    private static String random() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
