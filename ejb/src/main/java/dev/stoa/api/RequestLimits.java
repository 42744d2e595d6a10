// SPDX-License-Identifier: Apache-2.0
package dev.stoa.api;

import dev.stoa.tenancy.Database;
import dev.stoa.tenancy.TenantId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;

/**
 * Counts an account's requests to each endpoint, on all nodes together: ten in any second. It stands before every
 * request of a program, so it goes to the database once, and has no transaction and no container around it.
 */
@ApplicationScoped
public class RequestLimits {

    /** How many requests of an account to one endpoint are let through in a second; the database says the same. */
    public static final int PER_SECOND = 10;

    @Inject
    Database database;

    /**
     * How long to wait before this request would be let through; no time at all if it is.
     *
     * @throws dev.stoa.Unavailable if the database does not answer
     */
    public Duration admit(TenantId tenant, String endpoint) {
        return database.ask(
                        "select api.admit(?, ?)",
                        List.of(tenant.value(), endpoint),
                        row -> Duration.ofMillis(row.getLong(1)))
                .get(0);
    }
}
