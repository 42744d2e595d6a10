// SPDX-License-Identifier: Apache-2.0
package dev.stoa.realm.outside;

import dev.stoa.realm.Step;
import org.keycloak.authentication.AuthenticationFlowContext;

/** Names the person on the pages behind a provider by what he knows; Keycloak would show the opaque user name. */
final class NamedStep implements Step {

    @Override
    public void authenticate(AuthenticationFlowContext context) {
        ShownName.of(context.getUser()).on(context);
        context.success();
    }

    @Override
    public void action(AuthenticationFlowContext context) {
        authenticate(context);
    }
}
