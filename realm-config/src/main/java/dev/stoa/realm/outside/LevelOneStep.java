// SPDX-License-Identifier: Apache-2.0
package dev.stoa.realm.outside;

import dev.stoa.realm.Step;
import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.authentication.authenticators.util.AcrStore;
import org.keycloak.models.Constants;

/** Notes that a sign-in by a provider is one: without it a later fresh proof would ask to sign in first. */
final class LevelOneStep implements Step {

    private static final int SIGN_IN = 1;

    @Override
    public void authenticate(AuthenticationFlowContext context) {
        var session = context.getAuthenticationSession();
        new AcrStore(context.getSession(), session).setLevelAuthenticated(SIGN_IN);
        // Later sign-ins read it from the session of the user; Keycloak's own condition copies it there, too.
        session.setUserSessionNote(Constants.LOA_MAP, session.getAuthNote(Constants.LOA_MAP));
        context.success();
    }

    @Override
    public void action(AuthenticationFlowContext context) {
        authenticate(context);
    }
}
