// SPDX-License-Identifier: Apache-2.0
package dev.stoa.credentials;

import static org.eclipse.persistence.config.EntityManagerProperties.MULTITENANT_PROPERTY_DEFAULT;

import dev.stoa.projects.ProjectId;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;

/** A certificate of a project, encrypted. */
@Entity
@Multitenant
@TenantDiscriminatorColumn(name = "tenant_id", contextProperty = MULTITENANT_PROPERTY_DEFAULT, primaryKey = true)
@Table(schema = "credentials", name = "certificate")
class Certificate {

    @Id
    private UUID id;

    @Version
    private int version;

    @Column(name = "project_id")
    private UUID projectId;

    @Enumerated(EnumType.STRING)
    private Slot slot;

    private boolean enabled;

    @Embedded
    private SealedCertificate sealed;

    @Column(name = "created_at")
    private Instant createdAt;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields.
    protected Certificate() {}

    /** A new certificate, which is on. */
    Certificate(UUID id, CertificatePlace place, SealedCertificate sealed, Instant createdAt) {
        this.id = id;
        this.projectId = place.project().value();
        this.slot = place.slot();
        this.enabled = true;
        this.sealed = sealed;
        this.createdAt = createdAt;
    }

    void enable() {
        enabled = true;
    }

    void disable() {
        enabled = false;
    }

    /** @param resealed the same secret, for the new place */
    void moveTo(Slot other, SealedCertificate resealed) {
        slot = other;
        sealed = resealed;
    }

    CertificateLine line(CertificateUse use) {
        return new CertificateLine(id, slot, enabled, createdAt, use);
    }

    UUID id() {
        return id;
    }

    ProjectId project() {
        return new ProjectId(projectId);
    }

    Slot slot() {
        return slot;
    }

    boolean enabled() {
        return enabled;
    }

    SealedCertificate sealed() {
        return sealed;
    }

    Instant createdAt() {
        return createdAt;
    }
}
