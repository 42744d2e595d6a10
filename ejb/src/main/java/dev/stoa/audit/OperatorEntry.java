// SPDX-License-Identifier: Apache-2.0
package dev.stoa.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One row of the operator's own trail: what happened while no tenant was chosen. */
@Entity
@SuppressWarnings("UnusedVariable") // JPA reads the fields.
@Table(schema = "audit", name = "operator_entry")
class OperatorEntry {

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
    protected OperatorEntry() {}

    OperatorEntry(UUID id, Instant at, Occurrence occurrence) {
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
}
