// SPDX-License-Identifier: Apache-2.0
package dev.stoa.credentials;

import dev.stoa.access.Caller;
import dev.stoa.access.KeyScope;
import dev.stoa.access.ProjectScope;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * A pair as the database has it.
 *
 * @param secretHash in hexadecimal digits; empty until the secret is downloaded
 * @param isOfSuspended whether nothing of its account is honoured at the moment
 */
record CustomerKey(
        CustomerId id,
        boolean enabled,
        Set<KeyScope> scopes,
        ProjectScope projects,
        Networks networks,
        String createdBy,
        Instant createdAt,
        Optional<Instant> expiresAt,
        Optional<String> secretHash,
        Optional<Instant> secretAt,
        Optional<Instant> lastUsedAt,
        boolean isOfSuspended) {

    CustomerKeyState state(Instant now) {
        if (expiresAt.filter(end -> !now.isBefore(end)).isPresent()) {
            return CustomerKeyState.EXPIRED;
        }
        if (!enabled) {
            return CustomerKeyState.DISABLED;
        }
        return secretHash.isPresent() ? CustomerKeyState.ENABLED : CustomerKeyState.WAITING;
    }

    /** As whom a program calls that has its secret. */
    Caller.Key caller() {
        return new Caller.Key(id.value(), scopes, projects);
    }

    /** Nobody gets by a program what is not his own. */
    boolean isWithin(Caller maker) {
        return scopes.stream().flatMap(scope -> scope.permissions().stream()).allMatch(maker::holds)
                && maker.projects().includes(projects);
    }

    CustomerKeyLine line(String maker, Instant now) {
        return new CustomerKeyLine(
                id,
                state(now),
                new TreeSet<>(scopes),
                networks,
                maker,
                createdAt,
                expiresAt,
                secretAt,
                lastUsedAt,
                !projects.isAll());
    }
}
