// SPDX-License-Identifier: Apache-2.0
package dev.stoa.realm.proof;

import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.authentication.authenticators.util.AcrStore;
import org.keycloak.models.Constants;

/** Notes that a person has signed in by another flow than the browser's, whose conditions would note it. */
public final class Level {

    private static final int SIGN_IN = 1;

    private Level() {}

    /** Without this note, a fresh proof would begin with the password, which a newcomer typed a minute ago. */
    public static void signedIn(AuthenticationFlowContext context) {
        var visit = context.getAuthenticationSession();
        new AcrStore(context.getSession(), visit).setLevelAuthenticated(SIGN_IN);
        visit.setUserSessionNote(Constants.LOA_MAP, visit.getAuthNote(Constants.LOA_MAP));
    }
}
