// SPDX-License-Identifier: Apache-2.0
package dev.stoa.realm.outside;

import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.models.UserModel;

/** What a sign-in from a provider has found out about whose account it is; good for that one person only. */
final class ProofNote {

    private static final String NEWCOMER = "stoa.outside.newcomer";
    private static final String PROVEN = "stoa.outside.proven";

    private ProofNote() {}

    static void newcomer(AuthenticationFlowContext context, UserModel user) {
        context.getAuthenticationSession().setAuthNote(NEWCOMER, user.getId());
    }

    /** Everybody has to prove that an account is his, but for the newcomer whose account was made a moment ago. */
    static boolean due(AuthenticationFlowContext context) {
        return !isAbout(context, NEWCOMER);
    }

    static void proven(AuthenticationFlowContext context) {
        context.getAuthenticationSession().setAuthNote(PROVEN, context.getUser().getId());
    }

    /** Whether he has signed in with all that his account asks for, so that it is not asked twice. */
    static boolean given(AuthenticationFlowContext context) {
        return isAbout(context, PROVEN);
    }

    private static boolean isAbout(AuthenticationFlowContext context, String note) {
        var user = context.getUser();
        return user != null
                && user.getId().equals(context.getAuthenticationSession().getAuthNote(note));
    }
}
