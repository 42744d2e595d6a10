// SPDX-License-Identifier: Apache-2.0
package dev.stoa.realm.outside;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import org.jspecify.annotations.Nullable;
import org.keycloak.broker.oidc.OIDCIdentityProvider;
import org.keycloak.broker.oidc.OIDCIdentityProviderConfig;
import org.keycloak.broker.provider.AuthenticationRequest;
import org.keycloak.events.EventBuilder;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;

/** Google as the OpenID provider it is; Keycloak's own one can't be pointed elsewhere. */
public final class GoogleProvider extends OIDCIdentityProvider {

    GoogleProvider(KeycloakSession session, OIDCIdentityProviderConfig config) {
        super(session, config);
    }

    /** Keycloak passes the console's prompt on, and Google refuses what is meant for Keycloak: create. */
    @Override
    protected UriBuilder createAuthorizationUrl(AuthenticationRequest request) {
        return super.createAuthorizationUrl(request).replaceQueryParam("prompt");
    }

    @Override
    public Object callback(RealmModel realm, AuthenticationCallback callback, EventBuilder event) {
        return new Return(callback, realm, event, this);
    }

    /** Where Google sends people back to. */
    public static final class Return extends OIDCEndpoint {

        private final GoogleProvider google;

        Return(AuthenticationCallback callback, RealmModel realm, EventBuilder event, GoogleProvider google) {
            super(callback, realm, event, google);
            this.google = google;
        }

        @GET
        @Override
        public Response authResponse(
                @Nullable @QueryParam("state") String state,
                @Nullable @QueryParam("code") String code,
                @Nullable @QueryParam("error") String error,
                @Nullable @QueryParam("error_description") String description) {
            var answer = super.authResponse(state, code, error, description);
            return Endpoints.orBackToSignIn(answer, callback, google.getConfig(), session);
        }
    }
}
