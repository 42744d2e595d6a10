// SPDX-License-Identifier: Apache-2.0
package dev.stoa.realm.outside;

import dev.stoa.realm.StepFactory;

/** Tells Keycloak of {@link ProvenStep}. */
public final class ProvenStepFactory extends StepFactory {

    public ProvenStepFactory() {
        super(
                "stoa-proven",
                "Stoa: proven",
                "Notes that the person has proven that the account is his.",
                new ProvenStep());
    }
}
