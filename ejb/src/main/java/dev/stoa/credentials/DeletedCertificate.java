// SPDX-License-Identifier: Apache-2.0
package dev.stoa.credentials;

import static org.eclipse.persistence.config.EntityManagerProperties.MULTITENANT_PROPERTY_DEFAULT;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;

/** A certificate that was deleted, kept for a while so that its tokens can be told from forged ones. */
@Entity
@Multitenant
@TenantDiscriminatorColumn(name = "tenant_id", contextProperty = MULTITENANT_PROPERTY_DEFAULT, primaryKey = true)
@Table(schema = "credentials", name = "deleted_certificate")
class DeletedCertificate {

    @Id
    private UUID id;

    @Column(name = "project_id")
    private UUID projectId;

    @Column(name = "slot_was")
    @Enumerated(EnumType.STRING)
    private Slot slotWas;

    @Embedded
    private SealedCertificate sealed;

    @Column(name = "deleted_at")
    private Instant deletedAt;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields.
    protected DeletedCertificate() {}

    DeletedCertificate(UUID id, CertificatePlace place, SealedCertificate sealed, Instant deletedAt) {
        this.id = id;
        this.projectId = place.project().value();
        this.slotWas = place.slot();
        this.sealed = sealed;
        this.deletedAt = deletedAt;
    }

    UUID id() {
        return id;
    }

    UUID projectId() {
        return projectId;
    }

    Slot slotWas() {
        return slotWas;
    }

    SealedCertificate sealed() {
        return sealed;
    }

    Instant deletedAt() {
        return deletedAt;
    }
}
