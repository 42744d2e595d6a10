// SPDX-License-Identifier: Apache-2.0
package dev.stoa.realm.outside;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.keycloak.broker.oidc.OAuth2IdentityProviderConfig;
import org.keycloak.broker.provider.AuthenticationRequest;
import org.keycloak.broker.provider.BrokeredIdentityContext;
import org.keycloak.broker.provider.IdentityBrokerException;
import org.keycloak.events.EventBuilder;
import org.keycloak.http.simple.SimpleHttp;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.social.github.GitHubIdentityProvider;

/**
 * GitHub, asked for the addresses it has verified.
 *
 * <p>Keycloak's own takes the public or the primary address without asking whether it is verified, and lets nobody in
 * who has no primary one.
 */
public final class GitHubProvider extends GitHubIdentityProvider {

    GitHubProvider(KeycloakSession session, OAuth2IdentityProviderConfig config) {
        super(session, config);
    }

    /** Keycloak passes the console's prompt on, which is meant for Keycloak: none or create. */
    @Override
    protected UriBuilder createAuthorizationUrl(AuthenticationRequest request) {
        return super.createAuthorizationUrl(request).replaceQueryParam("prompt");
    }

    @Override
    protected BrokeredIdentityContext doGetFederatedIdentity(String accessToken) {
        try {
            var person = extractIdentityFromProfile(null, read(getConfig().getUserInfoUrl(), accessToken));
            var address = GitHubAddress.primary(read(getConfig().getUserInfoUrl() + "/emails", accessToken));
            person.setEmail(address.map(GitHubAddress::email).orElse(null));
            person.setUserAttribute(
                    Arrival.EMAIL_VERIFIED,
                    Boolean.toString(address.map(GitHubAddress::verified).orElse(false)));
            return person;
        } catch (IOException e) {
            throw new IdentityBrokerException("GitHub did not tell who that is", e);
        }
    }

    private JsonNode read(String url, String accessToken) throws IOException {
        var request = SimpleHttp.create(session)
                .doGet(url)
                .header("Authorization", "Bearer " + accessToken)
                .header("User-Agent", "Stoa")
                .acceptJson();
        try (var answer = request.asResponse()) {
            if (answer.getStatus() != Response.Status.OK.getStatusCode()) {
                throw new IOException(url + " answered " + answer.getStatus());
            }
            return answer.asJson();
        }
    }

    @Override
    public Object callback(RealmModel realm, AuthenticationCallback callback, EventBuilder event) {
        return new Return(callback, realm, event, this);
    }

    /** Where GitHub sends people back to. */
    public static final class Return extends Endpoint {

        private final GitHubProvider github;

        Return(AuthenticationCallback callback, RealmModel realm, EventBuilder event, GitHubProvider github) {
            super(callback, realm, event, github);
            this.github = github;
        }

        @GET
        @Override
        public Response authResponse(
                @Nullable @QueryParam("state") String state,
                @Nullable @QueryParam("code") String code,
                @Nullable @QueryParam("error") String error,
                @Nullable @QueryParam("error_description") String description) {
            var answer = super.authResponse(state, code, error, description);
            return Endpoints.orBackToSignIn(answer, callback, github.getConfig(), session);
        }
    }
}
