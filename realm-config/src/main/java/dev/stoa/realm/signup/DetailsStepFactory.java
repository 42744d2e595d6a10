// SPDX-License-Identifier: Apache-2.0
package dev.stoa.realm.signup;

import dev.stoa.realm.StepFactory;

/** Tells Keycloak of {@link DetailsStep}. */
public final class DetailsStepFactory extends StepFactory {

    public DetailsStepFactory() {
        super(
                "stoa-sign-up-details",
                "Stoa sign-up: person and password",
                "Asks for name, company, the other address and password, and creates the user.",
                new DetailsStep());
    }
}
