// SPDX-License-Identifier: Apache-2.0
package dev.stoa.realm.outside;

import dev.stoa.realm.StepFactory;

/** Tells Keycloak of {@link NamedStep}. */
public final class NamedStepFactory extends StepFactory {

    public NamedStepFactory() {
        super(
                "stoa-named",
                "Stoa: named by address",
                "Names the person on the pages that follow by address instead of user name.",
                new NamedStep());
    }
}
