// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.signin;

import static java.util.Objects.requireNonNull;

import com.nimbusds.jwt.JWTParser;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.AuthorizationGrant;
import com.nimbusds.oauth2.sdk.ErrorObject;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.OAuth2Error;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.RefreshTokenGrant;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenErrorResponse;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.http.HTTPResponse;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.oauth2.sdk.token.RefreshToken;
import com.nimbusds.openid.connect.sdk.LogoutRequest;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import dev.stoa.Party;
import dev.stoa.Unavailable;
import dev.stoa.web.signin.SignInFailed.Reason;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the console asks of the OpenID provider. Waiting is bounded; whatever the provider says is believed only after
 * {@link TokenVerifier} has looked at it.
 *
 * <p>All methods throw {@link Unavailable} when the provider does not answer, and {@link SignInFailed} when it says no.
 */
class OpenIdProvider {

    static final int CONNECT_MILLIS = 2_000;
    static final int READ_MILLIS = 5_000;
    private static final int SERVER_ERROR = 500;

    private final SignInSettings settings;
    private volatile @Nullable Discovered discovered;

    OpenIdProvider(SignInSettings settings) {
        this.settings = settings;
    }

    /** The provider's address that begins the sign-in. */
    URI authorization(AuthorizationAsk ask) {
        return ask.toUri(settings, metadata().getAuthorizationEndpointURI());
    }

    /** Redeems the code of an answer; the tokens are verified and belong to the sign-in that was under way. */
    VerifiedTokens redeem(String code, PendingSignIn pending) {
        var grant = new AuthorizationCodeGrant(
                new AuthorizationCode(code), settings.callback(), new CodeVerifier(pending.verifier()));
        var response = tokens(grant, null);
        var identity = verifier().identity(text(response.getOIDCTokens().getIDTokenString()), pending.nonce());
        return verified(response, identity, "");
    }

    /** New tokens of the same person, narrowed to one account if one is named. */
    VerifiedTokens refresh(Tokens old, String scope) {
        var response = tokens(new RefreshTokenGrant(new RefreshToken(old.refresh())), Scope.parse(scope));
        var idToken = response.getOIDCTokens().getIDTokenString();
        var identity = idToken == null
                ? verifier().knownIdentity(old.id())
                : verifier().refreshedIdentity(idToken);
        return verified(response, identity, old.refresh());
    }

    /** The provider's address that ends the sign-in there and comes back to the page that says so. */
    URI endOfSession(Tokens tokens) {
        try {
            var hint = JWTParser.parse(tokens.id());
            var endpoint = requireNonNull(metadata().getEndSessionEndpointURI(), "the provider has no sign-out");
            return new LogoutRequest(
                            endpoint,
                            hint,
                            null,
                            new ClientID(settings.clientId()),
                            settings.afterSignOut(),
                            null,
                            null)
                    .toURI();
        } catch (java.text.ParseException broken) {
            throw new IllegalStateException("the ID token was verified when it came", broken);
        }
    }

    /** What the provider has sent to say that something ended, at this moment. */
    LogoutMessage logoutMessage(String token, Instant now) {
        return verifier().logout(token, now);
    }

    /** Whether an answer that names its issuer names ours, and one that must name it does (RFC 9207). */
    void checkIssuerOfAnswer(@Nullable String issuer) {
        if (issuer == null ? metadata().supportsAuthorizationResponseIssuerParam() : !isOurs(issuer)) {
            throw new SignInFailed(Reason.BAD_TOKEN, "the answer names another issuer or none");
        }
    }

    private boolean isOurs(String issuer) {
        return issuer.equals(settings.issuer().toString());
    }

    private VerifiedTokens verified(OIDCTokenResponse response, Identity identity, String oldRefresh) {
        var access = response.getOIDCTokens().getAccessToken().getValue();
        var refresh = response.getOIDCTokens().getRefreshToken();
        var claims = verifier().access(access, identity.subject());
        var tokens = new Tokens(identity.token(), access, refresh == null ? oldRefresh : refresh.getValue());
        return new VerifiedTokens(tokens, identity, claims);
    }

    private OIDCTokenResponse tokens(AuthorizationGrant grant, @Nullable Scope scope) {
        var client = new ClientSecretBasic(new ClientID(settings.clientId()), new Secret(settings.clientSecret()));
        var request = new TokenRequest.Builder(metadata().getTokenEndpointURI(), client, grant);
        if (scope != null) {
            request.scope(scope);
        }
        return parsed(sent(request.build()));
    }

    private static HTTPResponse sent(TokenRequest request) {
        var http = request.toHTTPRequest();
        http.setConnectTimeout(CONNECT_MILLIS);
        http.setReadTimeout(READ_MILLIS);
        http.setFollowRedirects(false);
        try {
            var response = http.send();
            if (response.getStatusCode() >= SERVER_ERROR) {
                throw unavailable("its token endpoint answered " + response.getStatusCode());
            }
            return response;
        } catch (IOException noAnswer) {
            throw new Unavailable(Party.IDENTITY_PROVIDER, noAnswer);
        }
    }

    private static OIDCTokenResponse parsed(HTTPResponse http) {
        try {
            var response = OIDCTokenResponseParser.parse(http);
            if (response instanceof TokenErrorResponse refused) {
                throw refused(refused);
            }
            return (OIDCTokenResponse) response.toSuccessResponse();
        } catch (ParseException notOpenId) {
            throw new SignInFailed(Reason.PROVIDER_ERROR, "the token endpoint's answer can't be read");
        }
    }

    private static SignInFailed refused(TokenErrorResponse response) {
        var error = response.getErrorObject();
        return new SignInFailed(reason(error), "the token endpoint said " + error.getCode());
    }

    private static Reason reason(ErrorObject error) {
        if (OAuth2Error.INVALID_GRANT.equals(error)) {
            return Reason.GRANT_REFUSED;
        }
        return OAuth2Error.INVALID_SCOPE.equals(error) ? Reason.SCOPE_REFUSED : Reason.PROVIDER_ERROR;
    }

    private OIDCProviderMetadata metadata() {
        return discovered().metadata();
    }

    private TokenVerifier verifier() {
        return discovered().verifier();
    }

    private Discovered discovered() {
        var known = discovered;
        if (known == null) {
            known = discover();
            discovered = known;
        }
        return known;
    }

    private Discovered discover() {
        try {
            var issuer = new Issuer(settings.issuer());
            var metadata = OIDCProviderMetadata.resolve(issuer, CONNECT_MILLIS, READ_MILLIS);
            return new Discovered(
                    metadata, TokenVerifier.of(settings, metadata.getJWKSetURI().toURL()));
        } catch (IOException | GeneralException notFound) {
            throw new Unavailable(Party.IDENTITY_PROVIDER, notFound);
        }
    }

    private static Unavailable unavailable(String what) {
        return new Unavailable(Party.IDENTITY_PROVIDER, what);
    }

    private static String text(@Nullable String token) {
        if (token == null) {
            throw new SignInFailed(Reason.BAD_TOKEN, "there is no ID token");
        }
        return token;
    }

    private record Discovered(OIDCProviderMetadata metadata, TokenVerifier verifier) {}
}
