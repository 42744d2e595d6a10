// SPDX-License-Identifier: Apache-2.0
package dev.stoa.api;

import dev.stoa.Unavailable;
import dev.stoa.tenancy.StoaDataSource;
import dev.stoa.tenancy.TenantId;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;

/**
 * Counts an account's requests to each endpoint, on all nodes together: ten in any second. It stands before every
 * request of a program, so it goes to the database once, and has no transaction and no container around it.
 */
@ApplicationScoped
public class RequestLimits {

    /** How many requests of an account to one endpoint are let through in a second; the database says the same. */
    public static final int PER_SECOND = 10;

    @Resource(lookup = StoaDataSource.NAME)
    DataSource database;

    /**
     * How long to wait before this request would be let through; no time at all if it is.
     *
     * @throws Unavailable if the database does not answer
     */
    public Duration admit(TenantId tenant, String endpoint) {
        try (var connection = database.getConnection();
                var admission = connection.prepareStatement("select api.admit(?, ?)")) {
            admission.setLong(1, tenant.value());
            admission.setString(2, endpoint);
            try (var answer = admission.executeQuery()) {
                answer.next();
                return Duration.ofMillis(answer.getLong(1));
            }
        } catch (SQLException failed) {
            throw new Unavailable("database", failed);
        }
    }
}
