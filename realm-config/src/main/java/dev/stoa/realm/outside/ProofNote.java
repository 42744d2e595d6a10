// SPDX-License-Identifier: Apache-2.0
package dev.stoa.realm.outside;

import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.broker.provider.AbstractIdentityProvider;

/** What a first sign-in from a provider has found out about whose account it is. */
final class ProofNote {

    private static final String PROVEN = "stoa.outside.proven";

    private ProofNote() {}

    /** Everybody has to prove that an account is his, but for the newcomer whose account was made a moment ago. */
    static boolean due(AuthenticationFlowContext context) {
        var session = context.getAuthenticationSession();
        return !Boolean.parseBoolean(session.getAuthNote(AbstractIdentityProvider.BROKER_REGISTERED_NEW_USER));
    }

    static void keep(AuthenticationFlowContext context) {
        context.getAuthenticationSession().setAuthNote(PROVEN, "true");
    }

    /** Whether he has signed in with all that his account asks for, so that it is not asked twice. */
    static boolean given(AuthenticationFlowContext context) {
        return Boolean.parseBoolean(context.getAuthenticationSession().getAuthNote(PROVEN));
    }
}
