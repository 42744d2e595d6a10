// SPDX-License-Identifier: Apache-2.0
package dev.stoa.realm.reset;

import dev.stoa.realm.StepFactory;

/** Tells Keycloak of {@link AddressStep}. */
public final class AddressStepFactory extends StepFactory {

    public AddressStepFactory() {
        super(
                "stoa-reset-address",
                "Stoa reset: address",
                "Asks whose password it is, by e-mail address or phone number, and mails the link.",
                new AddressStep());
    }
}
