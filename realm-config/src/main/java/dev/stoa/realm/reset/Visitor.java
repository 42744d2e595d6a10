// SPDX-License-Identifier: Apache-2.0
package dev.stoa.realm.reset;

import dev.stoa.realm.code.Identifier;
import java.util.Optional;
import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.authentication.actiontoken.DefaultActionToken;
import org.keycloak.models.UserModel;
import org.keycloak.services.managers.AuthenticationManager;

/** What is known of who resets a password: the link that brought him, or the number that he typed. */
final class Visitor {

    private static final String NUMBER = "stoa.reset.number";

    private Visitor() {}

    /** Whom the link in the mail was for, if one was opened. */
    static Optional<UserModel> byLink(AuthenticationFlowContext context) {
        var subject = context.getAuthenticationSession().getAuthNote(DefaultActionToken.ACTION_TOKEN_USER_ID);
        return Optional.ofNullable(subject)
                .map(id -> context.getSession().users().getUserById(context.getRealm(), id));
    }

    static void remember(AuthenticationFlowContext context, Identifier number) {
        context.getAuthenticationSession().setAuthNote(NUMBER, number.value());
    }

    static Optional<Identifier> number(AuthenticationFlowContext context) {
        return Optional.ofNullable(context.getAuthenticationSession().getAuthNote(NUMBER))
                .map(Identifier::ofValue);
    }

    /** Lets him choose the password and then leave: only the sign-in with all its factors makes a session. */
    static void enter(AuthenticationFlowContext context) {
        context.getAuthenticationSession().setAuthNote(AuthenticationManager.END_AFTER_REQUIRED_ACTIONS, "true");
        context.success();
    }
}
