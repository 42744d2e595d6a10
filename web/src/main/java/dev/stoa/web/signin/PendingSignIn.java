// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.signin;

import java.time.Instant;

/**
 * A sign-in that one tab of this browser has begun and the provider has not answered yet.
 *
 * @param state names it in the provider's answer
 * @param nonce must come back inside the ID token
 * @param verifier the secret half of the code challenge (PKCE)
 * @param target the own path to lead to; empty for the person's home
 * @param silently whether the person is not to be asked anything: he has just signed in, and his account is new
 * @param freshProof whether the person must prove anew who he is, however lately he did
 */
record PendingSignIn(
        String state,
        String nonce,
        String verifier,
        String target,
        boolean silently,
        boolean freshProof,
        Instant startedAt) {}
