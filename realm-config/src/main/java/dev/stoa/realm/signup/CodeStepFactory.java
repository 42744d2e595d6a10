// SPDX-License-Identifier: Apache-2.0
package dev.stoa.realm.signup;

import dev.stoa.realm.StepFactory;
import dev.stoa.realm.code.CodeSettings;
import java.util.List;
import org.keycloak.provider.ProviderConfigProperty;

/** Tells Keycloak of {@link CodeStep}. */
public final class CodeStepFactory extends StepFactory {

    public CodeStepFactory() {
        super(
                "stoa-sign-up-code",
                "Stoa sign-up: code",
                "Sends a six-digit code to the address and asks for it.",
                new CodeStep());
    }

    @Override
    public List<ProviderConfigProperty> getConfigProperties() {
        return CodeSettings.properties();
    }
}
