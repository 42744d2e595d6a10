// SPDX-License-Identifier: Apache-2.0
package dev.stoa.realm.code;

import java.time.Duration;
import org.keycloak.models.KeycloakSession;

/** One request at a time gives an identifier to somebody, so that the next one sees whose it is by then. */
public final class Claim {

    /** Longer than the transaction of a request takes, short enough to try again after a failure. */
    private static final Duration HELD = Duration.ofSeconds(10);

    private Claim() {}

    /** Whether the caller is the one who may look and give; asked before anything is looked at. */
    public static boolean take(KeycloakSession session, Identifier identifier) {
        return Stores.allowance(session)
                .take("claim." + Stores.fingerprint(identifier.value()), 1, HELD)
                .isPresent();
    }
}
