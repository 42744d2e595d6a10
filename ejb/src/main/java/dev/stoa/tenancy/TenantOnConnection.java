// SPDX-License-Identifier: Apache-2.0
package dev.stoa.tenancy;

import static org.eclipse.persistence.config.EntityManagerProperties.MULTITENANT_PROPERTY_DEFAULT;

import dev.stoa.access.ProjectScope;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.persistence.exceptions.DatabaseException;
import org.eclipse.persistence.internal.databaseaccess.Accessor;
import org.eclipse.persistence.sessions.SessionEvent;
import org.eclipse.persistence.sessions.SessionEventAdapter;

/**
 * Tells the database, on the connection of each transaction, which tenant the transaction works for, and on which of
 * its projects.
 *
 * <p>The settings end with the transaction, so a pooled connection never carries a tenant into the next one. Without a
 * tenant nothing is set, and every row of every tenant is out of reach. The list of projects is a valid array even
 * where it does not count: the planner reads it before it knows that.
 */
public class TenantOnConnection extends SessionEventAdapter {

    /** The property of the session under which the projects are kept, as the tenant is under EclipseLink's own. */
    static final String PROJECTS = "stoa.projects";

    private static final String SET = """
            select set_config('app.tenant_id', ?, true), set_config('app.all_projects', ?, true),
                   set_config('app.projects', ?, true)
            """;

    @Override
    public void postAcquireConnection(SessionEvent event) {
        var session = event.getSession();
        var tenant = session.getProperty(MULTITENANT_PROPERTY_DEFAULT);
        if (tenant != null && session.getProperty(PROJECTS) instanceof ProjectScope projects) {
            tell(tenant, projects, ((Accessor) event.getResult()).getConnection());
        }
    }

    /** Tells a connection of EclipseLink's, and fails as it does. */
    static void tell(Object tenant, ProjectScope projects, Connection connection) {
        try {
            set(tenant, projects, connection);
        } catch (SQLException failed) {
            throw DatabaseException.sqlException(failed);
        }
    }

    /** For the rest of the transaction, which begins with it where the connection has none. */
    static void set(Object tenant, ProjectScope projects, Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement(SET)) {
            statement.setString(1, tenant.toString());
            statement.setString(2, Boolean.toString(projects.isAll()));
            statement.setString(3, arrayOf(projects));
            statement.execute();
        }
    }

    /** The ids as PostgreSQL reads an array. */
    private static String arrayOf(ProjectScope projects) {
        return projects.chosen().stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
    }
}
