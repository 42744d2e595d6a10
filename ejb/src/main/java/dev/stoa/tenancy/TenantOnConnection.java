// SPDX-License-Identifier: Apache-2.0
package dev.stoa.tenancy;

import static org.eclipse.persistence.config.EntityManagerProperties.MULTITENANT_PROPERTY_DEFAULT;

import java.sql.Connection;
import java.sql.SQLException;
import org.eclipse.persistence.exceptions.DatabaseException;
import org.eclipse.persistence.internal.databaseaccess.Accessor;
import org.eclipse.persistence.sessions.SessionEvent;
import org.eclipse.persistence.sessions.SessionEventAdapter;

/**
 * Tells the database, on the connection of each transaction, which tenant the transaction works for.
 *
 * <p>The setting ends with the transaction, so a pooled connection never carries a tenant into the next one. Without a
 * tenant nothing is set, and every row of every tenant is out of reach.
 */
public class TenantOnConnection extends SessionEventAdapter {

    private static final String SET_TENANT = "select set_config('app.tenant_id', ?, true)";

    @Override
    public void postAcquireConnection(SessionEvent event) {
        var tenant = event.getSession().getProperty(MULTITENANT_PROPERTY_DEFAULT);
        if (tenant != null) {
            set(tenant, ((Accessor) event.getResult()).getConnection());
        }
    }

    static void set(Object tenant, Connection connection) {
        try (var statement = connection.prepareStatement(SET_TENANT)) {
            statement.setString(1, tenant.toString());
            statement.execute();
        } catch (SQLException failed) {
            throw DatabaseException.sqlException(failed);
        }
    }
}
