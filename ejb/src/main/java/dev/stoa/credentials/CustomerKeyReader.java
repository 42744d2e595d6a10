// SPDX-License-Identifier: Apache-2.0
package dev.stoa.credentials;

import dev.stoa.tenancy.Database;
import dev.stoa.tenancy.TenantId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the pair of a customer ID and its account, before there is a boundary. */
@ApplicationScoped
class CustomerKeyReader {

    private static final int COLUMNS = 12;

    @Inject
    Database database;

    /** @throws dev.stoa.Unavailable if the database does not answer */
    Optional<KnownKey> find(String customerId) {
        return database
                .ask("select * from credentials.pair_of_customer_id(?)", List.of(customerId), CustomerKeyReader::known)
                .stream()
                .findFirst();
    }

    private static KnownKey known(ResultSet row) throws SQLException {
        var pair = new @Nullable Object[COLUMNS];
        for (var column = 0; column < COLUMNS; column++) {
            pair[column] = row.getObject(column + 1);
        }
        return new KnownKey(new TenantId(row.getLong("tenant_id")), CustomerKeyRows.key(pair));
    }
}
