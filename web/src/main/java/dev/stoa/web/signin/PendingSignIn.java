// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.signin;

import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.Nonce;
import java.time.Instant;

/**
 * A sign-in that one tab of this browser has begun and the provider has not answered yet.
 *
 * @param state names it in the provider's answer
 * @param nonce must come back inside the ID token
 * @param verifier the secret half of the code challenge (PKCE)
 * @param target the own path to lead to; empty for the person's home
 * @param silently whether the person is not to be asked anything: he has just signed in
 * @param purpose what else the visit is for
 */
record PendingSignIn(
        String state,
        String nonce,
        String verifier,
        String target,
        boolean silently,
        Purpose purpose,
        Instant startedAt) {

    static PendingSignIn begun(String target, Purpose purpose, Instant now) {
        return named(target, false, purpose, now);
    }

    /** One that asks the person nothing. */
    static PendingSignIn silent(String target, Purpose purpose, Instant now) {
        return named(target, true, purpose, now);
    }

    /** The same once more, with nobody asked anything; under names of its own. */
    PendingSignIn silentSuccessor() {
        return named(target, true, purpose, startedAt);
    }

    private static PendingSignIn named(String target, boolean silently, Purpose purpose, Instant startedAt) {
        return new PendingSignIn(
                new State().getValue(),
                new Nonce().getValue(),
                new CodeVerifier().getValue(),
                target,
                silently,
                purpose,
                startedAt);
    }
}
