// SPDX-License-Identifier: Apache-2.0
package dev.stoa.realm.outside;

import dev.stoa.realm.StepFactory;

/** Tells Keycloak of {@link NewcomerStep}. */
public final class NewcomerStepFactory extends StepFactory {

    public NewcomerStepFactory() {
        super(
                "stoa-outside-newcomer",
                "Stoa: newcomer from a provider",
                "Lets whoever comes for the first time create an account or say that he has one.",
                new NewcomerStep());
    }
}
