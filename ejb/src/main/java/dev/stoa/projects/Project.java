// SPDX-License-Identifier: Apache-2.0
package dev.stoa.projects;

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
import org.eclipse.persistence.annotations.AdditionalCriteria;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;
import org.jspecify.annotations.Nullable;

/**
 * A project of a tenant, from its creation to its deletion.
 *
 * <p>It begins with one way to be joined: by a token of its primary certificate, or by its App ID alone ("No
 * certificate"). How it may be joined is kept here, so that a list need not ask for certificates. One that was deleted
 * stays in the database, and no query meets it any more.
 */
@Entity
@SuppressWarnings("UnusedVariable") // JPA reads the fields.
@AdditionalCriteria("this.deletedAt is null")
@Multitenant
@TenantDiscriminatorColumn(name = "tenant_id", contextProperty = MULTITENANT_PROPERTY_DEFAULT, primaryKey = true)
@Table(schema = "projects", name = "project")
class Project {

    @Id
    private UUID id;

    /** Counts what {@link #edit} does; whoever changes a project holds its row, so JPA need not count. */
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

    @Column(name = "secondary_state")
    @Enumerated(EnumType.STRING)
    private SecondaryState secondary;

    @Column(name = "recording_server")
    private String recordingServer = "";

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @Column(name = "edited_by")
    private @Nullable String editedBy;

    @Column(name = "deleted_at")
    private @Nullable Instant deletedAt;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields.
    protected Project() {}

    Project(UUID id, ProjectName name, String appId, NewProject asked, Instant createdAt) {
        var mode = ProjectMode.of(asked.mode());
        this.id = id;
        this.version = 1;
        this.name = name.value();
        this.appId = appId;
        this.useCase = asked.useCase();
        this.stage = asked.stage();
        this.status = ProjectStatus.ENABLED;
        this.createdAs = asked.mode();
        this.noCertificate = mode.noCertificate();
        this.primaryOn = mode.primaryOn();
        this.secondary = mode.secondary();
        this.createdAt = createdAt;
        this.updatedAt = createdAt;
    }

    void edit(ProjectName newName, ProjectEdit edit, String by, Instant now) {
        name = newName.value();
        useCase = edit.useCase();
        stage = edit.stage();
        editedBy = by;
        version++;
        updatedAt = now;
    }

    /** Says whether it was another one before. */
    boolean become(ProjectStatus wanted, Instant now) {
        var changes = status != wanted;
        if (changes) {
            status = wanted;
            updatedAt = now;
        }
        return changes;
    }

    void becomeJoinedBy(ProjectMode mode, Instant now) {
        noCertificate = mode.noCertificate();
        primaryOn = mode.primaryOn();
        secondary = mode.secondary();
        updatedAt = now;
    }

    void recordOn(String server, Instant now) {
        recordingServer = server;
        updatedAt = now;
    }

    void delete(Instant now) {
        deletedAt = now;
        updatedAt = now;
    }

    ProjectMode mode() {
        return new ProjectMode(noCertificate, primaryOn, secondary);
    }

    ProjectDetail detail(Labels labels) {
        return new ProjectDetail(
                new ProjectId(id),
                version,
                name,
                appId,
                useCase,
                stage,
                status,
                createdAs,
                mode(),
                labels,
                recordingServer,
                createdAt,
                updatedAt);
    }

    /** @throws ProjectNameDiffers if this is not its name */
    void requireName(String typed) {
        if (!ProjectName.withoutBlanksAround(typed).equals(name)) {
            throw new ProjectNameDiffers(name);
        }
    }

    String name() {
        return name;
    }

    String appId() {
        return appId;
    }

    int version() {
        return version;
    }

    ProjectStatus status() {
        return status;
    }

    UseCase useCase() {
        return useCase;
    }

    Stage stage() {
        return stage;
    }

    String recordingServer() {
        return recordingServer;
    }

    Optional<String> editedBy() {
        return Optional.ofNullable(editedBy);
    }
}
