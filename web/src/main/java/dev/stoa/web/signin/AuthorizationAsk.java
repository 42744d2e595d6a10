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
import com.nimbusds.openid.connect.sdk.Prompt;
import java.net.URI;
import java.util.List;
import java.util.Locale;

/** What the browser is sent to the provider with. */
record AuthorizationAsk(PendingSignIn pending, Kind kind, String scope, Locale language) {

    /** All accounts of the person; narrowed to one as soon as it is known which. */
    private static final String WIDE_SCOPE = "openid organization:*";

    /** What the person is asked to do there. */
    enum Kind {
        SIGN_IN,
        SIGN_UP,
        /** Prove anew who he is, however lately he did. */
        PROVE_FRESHLY,
        /** Nothing: he has just signed in. */
        NOTHING
    }

    static AuthorizationAsk of(PendingSignIn pending, Kind kind, Locale language) {
        return new AuthorizationAsk(pending, kind, WIDE_SCOPE, language);
    }

    URI toUri(SignInSettings settings, URI endpoint) {
        var request = new AuthenticationRequest.Builder(
                        ResponseType.CODE, Scope.parse(scope), new ClientID(settings.clientId()), settings.callback())
                .endpointURI(endpoint)
                .state(new State(pending.state()))
                .nonce(new Nonce(pending.nonce()))
                .codeChallenge(new CodeVerifier(pending.verifier()), CodeChallengeMethod.S256)
                .maxAge(SignIn.LONGEST_SECONDS)
                .uiLocales(languages());
        switch (kind) {
            case SIGN_IN -> {}
            case SIGN_UP -> request.prompt(new Prompt(Prompt.Type.CREATE));
            case PROVE_FRESHLY -> request.prompt(new Prompt(Prompt.Type.LOGIN)).maxAge(0);
            case NOTHING -> request.prompt(new Prompt(Prompt.Type.NONE));
        }
        return request.build().toURI();
    }

    private List<LangTag> languages() {
        try {
            return List.of(LangTag.parse(language.toLanguageTag()));
        } catch (LangTagException unheardOf) {
            return List.of();
        }
    }
}
