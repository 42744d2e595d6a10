// SPDX-License-Identifier: Apache-2.0
package dev.stoa.projects;

import static org.eclipse.persistence.config.EntityManagerProperties.MULTITENANT_PROPERTY_DEFAULT;

import jakarta.persistence.Column;
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

/**
 * A project of a tenant.
 *
 * <p>It begins with one way to be joined: by a token of its primary certificate, or by its App ID alone ("No
 * certificate"). Both facts are kept here, so that a list need not ask for certificates.
 */
@Entity
@SuppressWarnings("UnusedVariable") // JPA reads the fields.
@Multitenant
@TenantDiscriminatorColumn(name = "tenant_id", contextProperty = MULTITENANT_PROPERTY_DEFAULT, primaryKey = true)
@Table(schema = "projects", name = "project")
class Project {

    @Id
    private UUID id;

    @Version
    private int version;

    private String name;

    @Column(name = "app_id")
    private String appId;

    @Column(name = "use_case")
    @Enumerated(EnumType.STRING)
    private UseCase useCase;

    @Enumerated(EnumType.STRING)
    private Stage stage;

    @Enumerated(EnumType.STRING)
    private ProjectStatus status;

    @Column(name = "created_as")
    @Enumerated(EnumType.STRING)
    private AuthenticationMode createdAs;

    @Column(name = "no_certificate")
    private boolean noCertificate;

    @Column(name = "primary_on")
    private boolean primaryOn;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields.
    protected Project() {}

    Project(UUID id, ProjectName name, String appId, NewProject asked, Instant createdAt) {
        this.id = id;
        this.name = name.value();
        this.appId = appId;
        this.useCase = asked.useCase();
        this.stage = asked.stage();
        this.status = ProjectStatus.ENABLED;
        this.createdAs = asked.mode();
        this.noCertificate = asked.mode() == AuthenticationMode.APP_ID;
        this.primaryOn = asked.mode() == AuthenticationMode.APP_ID_AND_TOKEN;
        this.createdAt = createdAt;
        this.updatedAt = createdAt;
    }
}
