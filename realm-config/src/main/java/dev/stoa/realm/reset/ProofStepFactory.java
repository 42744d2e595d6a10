// SPDX-License-Identifier: Apache-2.0
package dev.stoa.realm.reset;

import dev.stoa.realm.StepFactory;
import dev.stoa.realm.code.CodeSettings;
import java.util.List;
import org.keycloak.provider.ProviderConfigProperty;

/** Tells Keycloak of {@link ProofStep}. */
public final class ProofStepFactory extends StepFactory {

    public ProofStepFactory() {
        super(
                "stoa-reset-proof",
                "Stoa reset: proof",
                "Goes on with the link that was mailed, or asks for the code that was sent to the phone.",
                new ProofStep());
    }

    @Override
    public List<ProviderConfigProperty> getConfigProperties() {
        return CodeSettings.properties();
    }
}
