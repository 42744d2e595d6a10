// SPDX-License-Identifier: Apache-2.0
package dev.stoa.credentials;

import dev.stoa.access.KeyScope;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * A pair as a line of the list, without its secret.
 *
 * @param scopes in their order
 * @param createdBy the name of who made it, or his subject where he has none
 * @param secretAt when the secret was downloaded
 * @param lastUsedAt true to some seconds
 * @param isConfined whether it is for chosen projects only, as its maker's role was
 */
public record CustomerKeyLine(
        CustomerId id,
        CustomerKeyState state,
        Set<KeyScope> scopes,
        Networks networks,
        String createdBy,
        Instant createdAt,
        Optional<Instant> expiresAt,
        Optional<Instant> secretAt,
        Optional<Instant> lastUsedAt,
        boolean isConfined) {}
