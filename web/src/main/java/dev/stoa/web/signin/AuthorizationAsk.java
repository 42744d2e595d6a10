// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.signin;

import com.nimbusds.langtag.LangTag;
import com.nimbusds.langtag.LangTagException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCClaimsRequest;
import com.nimbusds.openid.connect.sdk.Prompt;
import com.nimbusds.openid.connect.sdk.claims.ACR;
import com.nimbusds.openid.connect.sdk.claims.ClaimRequirement;
import com.nimbusds.openid.connect.sdk.claims.ClaimsSetRequest;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What the browser is sent to the provider with.
 *
 * @param extra what this very provider understands beyond the standard
 */
record AuthorizationAsk(PendingSignIn pending, Kind kind, Locale language, Map<String, String> extra) {

    /** All accounts of the person; narrowed to one as soon as it is known which. */
    private static final String WIDE_SCOPE = "openid organization:*";

    /** What an ID token calls the level of a fresh proof ({@code acr}). */
    static final ACR CONFIRMED = new ACR("confirm");

    /** What the person is asked to do there. */
    enum Kind {
        SIGN_IN,
        SIGN_UP,
        /** Prove anew, by the means for that, who he is, however lately he did. */
        CONFIRM,
        /** Nothing: he has just signed in. */
        NOTHING
    }

    static AuthorizationAsk of(PendingSignIn pending, Kind kind, Locale language) {
        return new AuthorizationAsk(pending, kind, language, Map.of());
    }

    /** The same, by way of this third party. */
    AuthorizationAsk at(String thirdParty) {
        return with("kc_idp_hint", thirdParty);
    }

    /** The same, to do this there. */
    AuthorizationAsk toDo(AccountAction.Asked action) {
        return with("kc_action", action.order());
    }

    private AuthorizationAsk with(String name, String value) {
        return new AuthorizationAsk(pending, kind, language, Map.of(name, value));
    }

    URI toUri(SignInSettings settings, URI endpoint) {
        var request = new AuthenticationRequest.Builder(
                        ResponseType.CODE,
                        Scope.parse(WIDE_SCOPE),
                        new ClientID(settings.clientId()),
                        settings.callback())
                .endpointURI(endpoint)
                .state(new State(pending.state()))
                .nonce(new Nonce(pending.nonce()))
                .codeChallenge(new CodeVerifier(pending.verifier()), CodeChallengeMethod.S256)
                .maxAge(SignIn.LONGEST_SECONDS)
                .uiLocales(languages());
        switch (kind) {
            case SIGN_IN -> {}
            case SIGN_UP -> request.prompt(new Prompt(Prompt.Type.CREATE));
            case CONFIRM -> request.claims(essential(CONFIRMED));
            case NOTHING -> request.prompt(new Prompt(Prompt.Type.NONE));
        }
        extra.forEach(request::customParameter);
        return request.build().toURI();
    }

    /** An essential class the provider must reach or say no; as {@code acr_values} it would be a wish. */
    private static OIDCClaimsRequest essential(ACR level) {
        var acr = new ClaimsSetRequest.Entry(IDTokenClaimsSet.ACR_CLAIM_NAME)
                .withClaimRequirement(ClaimRequirement.ESSENTIAL)
                .withValues(List.of(level.getValue()));
        return new OIDCClaimsRequest().withIDTokenClaimsRequest(new ClaimsSetRequest().add(acr));
    }

    private List<LangTag> languages() {
        try {
            return List.of(LangTag.parse(language.toLanguageTag()));
        } catch (LangTagException unheardOf) {
            return List.of();
        }
    }
}
