// SPDX-License-Identifier: Apache-2.0
package dev.stoa.realm.outside;

import dev.stoa.realm.Step;
import org.keycloak.authentication.AuthenticationFlowContext;

/** Last step of the proof: the identity is about to be connected, and to nobody else. */
final class ProvenStep implements Step {

    @Override
    public void authenticate(AuthenticationFlowContext context) {
        var arrival = Arrival.of(context);
        if (arrival.isEmpty() || arrival.get().connected().isPresent() || !Ownership.reserve(context, arrival.get())) {
            Ownership.lost(context);
            return;
        }
        ProofNote.proven(context);
        context.success();
    }

    @Override
    public void action(AuthenticationFlowContext context) {
        authenticate(context);
    }
}
