// SPDX-License-Identifier: Apache-2.0
package dev.stoa.realm.outside;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.util.List;
import org.keycloak.broker.provider.UserAuthenticationIdentityProvider.AuthenticationCallback;
import org.keycloak.forms.login.LoginFormsProvider;
import org.keycloak.models.IdentityProviderModel;
import org.keycloak.models.KeycloakSession;

/** What the places have in common to which providers send people back. */
final class Endpoints {

    private Endpoints() {}

    /**
     * Lets a person whose provider has failed try again on our own sign-in page; Keycloak's answer would be a page that
     * leads nowhere.
     */
    static Response orBackToSignIn(
            Response answer, AuthenticationCallback callback, IdentityProviderModel provider, KeycloakSession session) {
        var signingIn = session.getContext().getAuthenticationSession();
        if (answer.getStatus() < Status.INTERNAL_SERVER_ERROR.getStatusCode() || signingIn == null) {
            return answer;
        }
        // The page that was made for the answer has left its message and its status there.
        session.getProvider(LoginFormsProvider.class).setErrors(List.of()).setStatus(Status.OK);
        return callback.error(provider, "outsideFailed." + provider.getAlias());
    }
}
