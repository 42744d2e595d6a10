// SPDX-License-Identifier: Apache-2.0
package dev.stoa.realm.signin;

import dev.stoa.realm.StepFactory;

/** Tells Keycloak of {@link SessionAccepted}. */
public final class SessionAcceptedFactory extends StepFactory {

    public SessionAcceptedFactory() {
        super(
                "stoa-session-accepted",
                "Stoa: session accepted",
                "After the cookie step: lets the session it found stand, whatever account is asked for.",
                new SessionAccepted());
    }
}
