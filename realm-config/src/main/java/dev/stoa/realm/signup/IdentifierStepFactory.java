// SPDX-License-Identifier: Apache-2.0
package dev.stoa.realm.signup;

import dev.stoa.realm.StepFactory;

/** Tells Keycloak of {@link IdentifierStep}. */
public final class IdentifierStepFactory extends StepFactory {

    public IdentifierStepFactory() {
        super(
                "stoa-sign-up-identifier",
                "Stoa sign-up: address and consents",
                "Asks for the e-mail address and for the consent to each document.",
                new IdentifierStep());
    }
}
