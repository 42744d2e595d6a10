// SPDX-License-Identifier: Apache-2.0
package dev.stoa.credentials;

import dev.stoa.access.KeyScope;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** What is said of a pair when it is made. */
public record NewCustomerKey(Set<KeyScope> scopes, Networks networks, Optional<Instant> expiresAt) {

    /** @throws KeyScopesMissing if it is for nothing */
    public NewCustomerKey {
        scopes = Set.copyOf(scopes);
        if (scopes.isEmpty()) {
            throw new KeyScopesMissing();
        }
    }
}
