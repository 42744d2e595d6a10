// SPDX-License-Identifier: Apache-2.0
package dev.stoa.realm.outside;

import jakarta.ws.rs.core.Response.Status;
import java.time.Duration;
import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.authentication.AuthenticationFlowError;
import org.keycloak.models.SingleUseObjectProvider;

/** Sees to it that one identity at a provider is never two people here. */
final class Ownership {

    /** Longer than it takes to connect an identity, short enough to try again after a failure. */
    private static final Duration CONNECTING = Duration.ofSeconds(10);

    private Ownership() {}

    /** Keycloak keeps no key over provider and identity, so two requests at once would both connect it. */
    static boolean reserve(AuthenticationFlowContext context, Arrival arrival) {
        return context.getSession()
                .getProvider(SingleUseObjectProvider.class)
                .putIfAbsent("stoa.outside." + arrival.key(), CONNECTING.toSeconds());
    }

    /** What somebody sees who comes back to a step after it is over, or after his provider was switched off. */
    static void lost(AuthenticationFlowContext context) {
        var page = context.form().setError("outsideLost").createErrorPage(Status.BAD_REQUEST);
        context.failure(AuthenticationFlowError.IDENTITY_PROVIDER_ERROR, page);
    }
}
