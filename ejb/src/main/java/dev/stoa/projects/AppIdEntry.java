// SPDX-License-Identifier: Apache-2.0
package dev.stoa.projects;

import static org.eclipse.persistence.config.EntityManagerProperties.MULTITENANT_PROPERTY_DEFAULT;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;

/** One entry of the directory in which every App ID is unique, over all tenants. */
@Entity
@SuppressWarnings("UnusedVariable") // JPA reads the fields.
@Multitenant
@TenantDiscriminatorColumn(name = "tenant_id", contextProperty = MULTITENANT_PROPERTY_DEFAULT)
@Table(schema = "projects", name = "app_id")
class AppIdEntry {

    @Id
    @Column(name = "app_id")
    private String appId;

    @Column(name = "project_id")
    private UUID projectId;

    @SuppressWarnings("NullAway.Init") // JPA fills the fields.
    protected AppIdEntry() {}

    AppIdEntry(String appId, UUID projectId) {
        this.appId = appId;
        this.projectId = projectId;
    }
}
