// SPDX-License-Identifier: Apache-2.0
package dev.stoa.tenancy;

import static org.eclipse.persistence.config.EntityManagerProperties.MULTITENANT_PROPERTY_DEFAULT;

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
     * From here on the current transaction works for this tenant. Boundaries are bound by their interceptor; call this
     * only where a transaction begins elsewhere, or where the tenant becomes known in the middle of one.
     *
     * @throws IllegalStateException if the transaction already works for another tenant
     */
    public void bind(TenantId tenant) {
        var bound = entities.getProperties().get(MULTITENANT_PROPERTY_DEFAULT);
        if (bound == null) {
            entities.setProperty(MULTITENANT_PROPERTY_DEFAULT, tenant.value());
            tellConnectionInUse(tenant);
        } else if (!bound.equals(tenant.value())) {
            throw new IllegalStateException("this transaction works for tenant " + bound + ", not for " + tenant);
        }
    }

    /** A connection that the transaction acquired before it had a tenant has missed {@link TenantOnConnection}. */
    private void tellConnectionInUse(TenantId tenant) {
        var session = entities.unwrap(UnitOfWork.class).getParent();
        if (session instanceof ClientSession client && client.hasWriteConnection()) {
            TenantOnConnection.set(tenant, entities.unwrap(Connection.class));
        }
    }
}
