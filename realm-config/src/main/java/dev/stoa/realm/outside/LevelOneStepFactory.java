// SPDX-License-Identifier: Apache-2.0
package dev.stoa.realm.outside;

import dev.stoa.realm.StepFactory;

/** Tells Keycloak of {@link LevelOneStep}. */
public final class LevelOneStepFactory extends StepFactory {

    public LevelOneStepFactory() {
        super(
                "stoa-level-one",
                "Stoa: signed in by a provider",
                "Notes that the person has signed in, level 1, for a later fresh proof.",
                new LevelOneStep());
    }
}
