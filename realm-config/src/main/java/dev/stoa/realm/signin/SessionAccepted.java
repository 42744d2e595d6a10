// SPDX-License-Identifier: Apache-2.0
package dev.stoa.realm.signin;

import dev.stoa.realm.Step;
import dev.stoa.realm.proof.ShownName;
import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.services.managers.AuthenticationManager;

/**
 * Accepts the session that the cookie step before it has found.
 *
 * <p>When a client asks for an account's scope, Keycloak's cookie step only attempts, expecting a step that lets the
 * person choose an organization. Here the console knows the account, so the session alone is enough.
 */
final class SessionAccepted implements Step {

    /**
     * Where the session is not enough, the form after this step names the person: by e-mail address, for the user name
     * is opaque.
     */
    @Override
    public void authenticate(AuthenticationFlowContext context) {
        var acceptedByCookie = context.getAuthenticationSession().getAuthNote(AuthenticationManager.SSO_AUTH);
        if (Boolean.parseBoolean(acceptedByCookie) && context.getUser() != null) {
            context.success();
        } else {
            ShownName.tell(context);
            context.attempted();
        }
    }

    @Override
    public void action(AuthenticationFlowContext context) {
        context.attempted();
    }
}
