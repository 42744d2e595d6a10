// SPDX-License-Identifier: Apache-2.0
package dev.stoa.container;

import dev.stoa.database.StoaDatabase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The owner of the tables, who reaches what the server can't. */
@ApplicationScoped
class Owner {

    @Inject
    @ConfigProperty(name = "stoa.db.url")
    String url;

    @Inject
    @ConfigProperty(name = "stoa.test.owner-password")
    String password;

    int change(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(url, StoaDatabase.OWNER, password);
                var statement = connection.createStatement()) {
            return statement.executeUpdate(sql);
        }
    }

    /** The first column of the first row. */
    Optional<String> ask(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(url, StoaDatabase.OWNER, password);
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            return rows.next() ? Optional.ofNullable(rows.getString(1)) : Optional.empty();
        }
    }
}
