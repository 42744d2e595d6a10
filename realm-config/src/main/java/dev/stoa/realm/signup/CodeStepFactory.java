// SPDX-License-Identifier: Apache-2.0
package dev.stoa.realm.signup;

import dev.stoa.realm.StepFactory;
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
        return List.of(
                setting("codeLifespanSeconds", "How long a code is good.", "600"),
                setting("triesPerCode", "How often a code may be typed wrong.", "5"),
                setting("resendAfterSeconds", "How long before another code is sent to the same address.", "60"),
                setting("codesPerAddress", "How many codes an address gets in its window.", "5"),
                setting("addressWindowSeconds", "The window of an address.", "86400"),
                setting("codesPerNetworkAddress", "How many codes one IP address can ask for in its window.", "100"),
                setting("networkAddressWindowSeconds", "The window of an IP address.", "3600"));
    }

    private static ProviderConfigProperty setting(String name, String help, String value) {
        return new ProviderConfigProperty(name, name, help, ProviderConfigProperty.STRING_TYPE, value);
    }
}
