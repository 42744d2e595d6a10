// SPDX-License-Identifier: Apache-2.0
package dev.stoa.tokens;

import static org.eclipse.persistence.config.EntityManagerProperties.MULTITENANT_PROPERTY_DEFAULT;

import dev.stoa.projects.ProjectId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;
import org.jspecify.annotations.Nullable;

/** That a temporary token was issued, for what and by which certificate; the token itself is not kept. */
@Entity
@SuppressWarnings("UnusedVariable") // JPA reads the fields.
@Multitenant
@TenantDiscriminatorColumn(name = "tenant_id", contextProperty = MULTITENANT_PROPERTY_DEFAULT, primaryKey = true)
@Table(schema = "tokens", name = "temporary_token")
class IssuedTemporaryToken {

    @Id
    private UUID id;

    @Column(name = "project_id")
    private UUID projectId;

    private String channel;

    @Column(name = "certificate_id")
    private UUID certificateId;

    @Column(name = "issued_at")
    private Instant issuedAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "swapped_at")
    private @Nullable Instant swappedAt;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields.
    protected IssuedTemporaryToken() {}

    IssuedTemporaryToken(UUID id, ProjectId project, UUID certificateId, TemporaryToken token) {
        this.id = id;
        this.projectId = project.value();
        this.channel = token.channel();
        this.certificateId = certificateId;
        this.issuedAt = token.issuedAt();
        this.expiresAt = token.expiresAt();
    }

    TemporaryTokenLine line(TemporaryTokenState.Circumstances circumstances) {
        var state = circumstances.stateOf(certificateId, expiresAt, swappedAt != null);
        return new TemporaryTokenLine(channel, issuedAt, expiresAt, state);
    }
}
