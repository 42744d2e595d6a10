// SPDX-License-Identifier: Apache-2.0
package dev.stoa.realm.outside;

import dev.stoa.realm.Step;
import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.authentication.authenticators.util.AcrStore;

/** Notes that a sign-in by a provider is one: without it a later fresh proof would ask to sign in first. */
final class LevelOneStep implements Step {

    private static final int SIGN_IN = 1;

    @Override
    public void authenticate(AuthenticationFlowContext context) {
        var levels = new AcrStore(context.getSession(), context.getAuthenticationSession());
        if (levels.getLevelOfAuthenticationFromCurrentAuthentication() < SIGN_IN) {
            levels.setLevelAuthenticated(SIGN_IN);
        }
        context.success();
    }

    @Override
    public void action(AuthenticationFlowContext context) {
        authenticate(context);
    }
}
