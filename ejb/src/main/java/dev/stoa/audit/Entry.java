// SPDX-License-Identifier: Apache-2.0
package dev.stoa.audit;

import static org.eclipse.persistence.config.EntityManagerProperties.MULTITENANT_PROPERTY_DEFAULT;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;
import org.jspecify.annotations.Nullable;

/** One row of a tenant's trail. */
@Entity
@SuppressWarnings("UnusedVariable") // JPA reads the fields.
@Multitenant
@TenantDiscriminatorColumn(name = "tenant_id", contextProperty = MULTITENANT_PROPERTY_DEFAULT, primaryKey = true)
@Table(schema = "audit", name = "entry")
class Entry {

    @Id
    private UUID id;

    private Instant at;
    private String caller;

    @Enumerated(EnumType.STRING)
    private AuditKind kind;

    private String action;
    private @Nullable String subject;
    private @Nullable String refusal;
    private @Nullable String changes;
    private @Nullable String address;

    @Column(name = "request_id")
    private @Nullable String requestId;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields.
    protected Entry() {}

    Entry(UUID id, Instant at, Occurrence occurrence) {
        this.id = id;
        this.at = at;
        this.caller = occurrence.caller();
        this.kind = occurrence.kind();
        this.action = occurrence.action();
        this.subject = occurrence.subject();
        this.refusal = occurrence.refusal();
        this.changes = occurrence.circumstances().changes();
        this.address = occurrence.circumstances().address();
        this.requestId = occurrence.circumstances().requestId();
    }

    TrailLine line() {
        return new TrailLine(id, at, kind.name(), action, Optional.ofNullable(subject), Optional.ofNullable(refusal));
    }
}
