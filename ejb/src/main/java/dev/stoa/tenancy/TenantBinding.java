// SPDX-License-Identifier: Apache-2.0
package dev.stoa.tenancy;

import static dev.stoa.tenancy.TenantOnConnection.PROJECTS;
import static org.eclipse.persistence.config.EntityManagerProperties.MULTITENANT_PROPERTY_DEFAULT;

import dev.stoa.access.ProjectScope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Connection;
import org.eclipse.persistence.sessions.UnitOfWork;
import org.eclipse.persistence.sessions.server.ClientSession;

/** Binds a transaction to the one tenant whose rows it may see and write. */
@ApplicationScoped
public class TenantBinding {

    @PersistenceContext
    EntityManager entities;

    /**
     * From here on the current transaction works for this tenant, and where none was chosen before on all its projects.
     * Boundaries are bound by their interceptor; call this only where a transaction begins elsewhere, or where the
     * tenant becomes known in the middle of one.
     *
     * @throws IllegalStateException if the transaction already works for another tenant
     */
    public void bind(TenantId tenant) {
        if (!isBoundTo(tenant)) {
            bindAnew(tenant, ProjectScope.all());
        }
    }

    /** The same, on these projects only; a transaction that works on others already is not changed, but fails. */
    void bind(TenantId tenant, ProjectScope projects) {
        if (!isBoundTo(tenant)) {
            bindAnew(tenant, projects);
        } else if (!projects.equals(entities.getProperties().get(PROJECTS))) {
            throw new IllegalStateException("this transaction works on other projects of tenant " + tenant);
        }
    }

    private boolean isBoundTo(TenantId tenant) {
        var bound = entities.getProperties().get(MULTITENANT_PROPERTY_DEFAULT);
        if (bound != null && !bound.equals(tenant.value())) {
            throw new IllegalStateException("this transaction works for tenant " + bound + ", not for " + tenant);
        }
        return bound != null;
    }

    private void bindAnew(TenantId tenant, ProjectScope projects) {
        entities.setProperty(PROJECTS, projects);
        entities.setProperty(MULTITENANT_PROPERTY_DEFAULT, tenant.value());
        tellConnectionInUse(tenant, projects);
    }

    /** A connection that the transaction acquired before it had a tenant has missed {@link TenantOnConnection}. */
    private void tellConnectionInUse(TenantId tenant, ProjectScope projects) {
        var session = entities.unwrap(UnitOfWork.class).getParent();
        if (session instanceof ClientSession client && client.hasWriteConnection()) {
            TenantOnConnection.tell(tenant, projects, entities.unwrap(Connection.class));
        }
    }
}
