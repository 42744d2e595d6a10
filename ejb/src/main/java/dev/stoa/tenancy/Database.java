// SPDX-License-Identifier: Apache-2.0
package dev.stoa.tenancy;

import dev.stoa.Unavailable;
import dev.stoa.access.CurrentCaller;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionManager;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/**
 * Asks the database one question, past the persistence unit and without a transaction of the server: for what is asked
 * so often that these would cost more than the question. Whoever has a transaction asks by that.
 */
@ApplicationScoped
public class Database {

    @Resource(lookup = StoaDataSource.NAME)
    DataSource source;

    @Resource(lookup = "java:appserver/TransactionManager")
    TransactionManager transactions;

    @Inject
    CurrentTenant tenant;

    @Inject
    CurrentCaller caller;

    /** Makes something of the row that the result stands at. */
    @FunctionalInterface
    public interface RowReader<T> {

        T read(ResultSet row) throws SQLException;
    }

    /**
     * Asks for no tenant: only what needs none is within reach.
     *
     * @param values of the question marks, in order
     * @throws Unavailable if the database does not answer
     * @throws IllegalStateException within a transaction
     */
    public <T> List<T> ask(String question, List<?> values, RowReader<T> reader) {
        requireNoTransaction();
        try (var connection = source.getConnection()) {
            return ask(connection, question, values, reader);
        } catch (SQLException failed) {
            throw failure(failed);
        }
    }

    /**
     * Asks for the tenant that the request works for and the projects of whoever calls, as a boundary's transaction
     * does.
     *
     * @param values of the question marks, in order
     * @throws Unavailable if the database does not answer
     * @throws IllegalStateException within a transaction
     */
    public <T> List<T> askForTenant(String question, List<?> values, RowReader<T> reader) {
        requireNoTransaction();
        try (var connection = source.getConnection()) {
            connection.setAutoCommit(false);
            try {
                TenantOnConnection.set(tenant.id(), caller.get().projects(), connection);
                return ask(connection, question, values, reader);
            } finally {
                connection.rollback(); // Nothing was written, and nothing stays set.
            }
        } catch (SQLException failed) {
            throw failure(failed);
        }
    }

    /** Its connection would be this one, and its work would be rolled back. */
    private void requireNoTransaction() {
        try {
            if (transactions.getStatus() != Status.STATUS_NO_TRANSACTION) {
                throw new IllegalStateException("a transaction is under way, which can ask for itself");
            }
        } catch (SystemException failed) {
            throw new IllegalStateException("nobody knows whether a transaction is under way", failed);
        }
    }

    private static <T> List<T> ask(Connection connection, String question, List<?> values, RowReader<T> reader)
            throws SQLException {
        try (var statement = connection.prepareStatement(question)) {
            for (var index = 0; index < values.size(); index++) {
                statement.setObject(index + 1, values.get(index));
            }
            var found = new ArrayList<T>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(reader.read(rows));
                }
            }
            return found;
        }
    }

    private static RuntimeException failure(SQLException failed) {
        return Unavailable.behind(failed)
                .map(RuntimeException.class::cast)
                .orElseGet(() -> new IllegalStateException("the database refused a question", failed));
    }
}
