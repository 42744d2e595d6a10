// SPDX-License-Identifier: Apache-2.0
package dev.stoa.realm.outside;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.keycloak.broker.oidc.AbstractOAuth2IdentityProvider;
import org.keycloak.broker.oidc.OAuth2IdentityProviderConfig;
import org.keycloak.broker.provider.AuthenticationRequest;
import org.keycloak.broker.provider.BrokeredIdentityContext;
import org.keycloak.broker.provider.IdentityBrokerException;
import org.keycloak.broker.social.SocialIdentityProvider;
import org.keycloak.events.EventBuilder;
import org.keycloak.http.simple.SimpleHttp;
import org.keycloak.http.simple.SimpleHttpRequest;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;

/**
 * WeChat for websites, which speaks nearly OAuth 2: other names for the client, the token by GET, a failure with status
 * 200, a refusal without any error, a state of at most 128 bytes.
 */
public final class WeChatProvider extends AbstractOAuth2IdentityProvider<OAuth2IdentityProviderConfig>
        implements SocialIdentityProvider<OAuth2IdentityProviderConfig> {

    /** Keys of the configuration: where people go, and where the console asks. */
    public static final String URL = "baseUrl";

    public static final String API_URL = "apiUrl";

    private static final String OPEN_ID = "openid";
    private static final String UNION_ID = "unionid";
    private static final String SCOPE = "snsapi_login";

    WeChatProvider(KeycloakSession session, OAuth2IdentityProviderConfig config) {
        super(session, config);
        config.setAuthorizationUrl(config.getConfig().get(URL) + "/connect/qrconnect");
        config.setTokenUrl(config.getConfig().get(API_URL) + "/sns/oauth2/access_token");
        config.setUserInfoUrl(config.getConfig().get(API_URL) + "/sns/userinfo");
    }

    @Override
    protected String getDefaultScopes() {
        return SCOPE;
    }

    /** Leaves the client's own request out of the state, which would make it longer than WeChat takes. */
    @Override
    public boolean supportsLongStateParameter() {
        return false;
    }

    @Override
    protected UriBuilder createAuthorizationUrl(AuthenticationRequest request) {
        return UriBuilder.fromUri(getConfig().getAuthorizationUrl())
                .queryParam("appid", getConfig().getClientId())
                .queryParam(OAUTH2_PARAMETER_REDIRECT_URI, request.getRedirectUri())
                .queryParam(OAUTH2_PARAMETER_RESPONSE_TYPE, OAUTH2_PARAMETER_CODE)
                .queryParam(OAUTH2_PARAMETER_SCOPE, SCOPE)
                .queryParam(OAUTH2_PARAMETER_STATE, request.getState().getEncoded())
                .fragment("wechat_redirect");
    }

    @Override
    public BrokeredIdentityContext getFederatedIdentity(String response) {
        try {
            var token = successful(asJsonNode(response));
            var profile = successful(profile(token));
            return person(token, profile);
        } catch (IOException e) {
            throw new IdentityBrokerException("WeChat did not tell who that is", e);
        }
    }

    private JsonNode profile(JsonNode token) throws IOException {
        var request = SimpleHttp.create(session)
                .doGet(getConfig().getUserInfoUrl())
                .param(
                        OAUTH2_PARAMETER_ACCESS_TOKEN,
                        token.path(OAUTH2_PARAMETER_ACCESS_TOKEN).asText())
                .param(OPEN_ID, token.path(OPEN_ID).asText());
        try (var answer = request.asResponse()) {
            return answer.asJson();
        }
    }

    /** One person has another openid with each application, and one unionid with all of the same owner. */
    private BrokeredIdentityContext person(JsonNode token, JsonNode profile) {
        var openId = token.path(OPEN_ID).asText();
        var unionId = token.path(UNION_ID).asText(profile.path(UNION_ID).asText(""));
        var person = new BrokeredIdentityContext(unionId.isEmpty() ? openId : unionId, getConfig());
        if (!unionId.isEmpty()) {
            // He may have come before the application was joined with others, and is to be known again.
            person.setLegacyId(openId);
        }
        person.setUsername(profile.path("nickname").asText(""));
        person.setFirstName(profile.path("nickname").asText(""));
        person.setIdp(this);
        return person;
    }

    private static JsonNode successful(JsonNode answer) throws IOException {
        if (answer.path("errcode").asInt(0) != 0) {
            throw new IOException("WeChat refused: " + answer.path("errcode").asInt() + " "
                    + answer.path("errmsg").asText());
        }
        return answer;
    }

    @Override
    public Object callback(RealmModel realm, AuthenticationCallback callback, EventBuilder event) {
        return new Return(callback, realm, event, this);
    }

    /** Where WeChat sends people back to. */
    public static final class Return extends Endpoint {

        private final WeChatProvider weChat;

        Return(AuthenticationCallback callback, RealmModel realm, EventBuilder event, WeChatProvider weChat) {
            super(callback, realm, event, weChat);
            this.weChat = weChat;
        }

        /** A person who refuses comes back with neither code nor error. */
        @GET
        @Override
        public Response authResponse(
                @Nullable @QueryParam("state") String state,
                @Nullable @QueryParam("code") String code,
                @Nullable @QueryParam("error") String error,
                @Nullable @QueryParam("error_description") String description) {
            var refused = code == null && error == null ? ACCESS_DENIED : error;
            var answer = super.authResponse(state, code, refused, description);
            return Endpoints.orBackToSignIn(answer, callback, weChat.getConfig(), session);
        }

        @Override
        public SimpleHttpRequest generateTokenRequest(String code) {
            var config = weChat.getConfig();
            try (var secret = session.vault().getStringSecret(config.getClientSecret())) {
                return SimpleHttp.create(session)
                        .doGet(config.getTokenUrl())
                        .param("appid", config.getClientId())
                        .param("secret", secret.get().orElse(config.getClientSecret()))
                        .param(OAUTH2_PARAMETER_CODE, code)
                        .param(OAUTH2_PARAMETER_GRANT_TYPE, OAUTH2_GRANT_TYPE_AUTHORIZATION_CODE);
            }
        }
    }
}
