// SPDX-License-Identifier: Apache-2.0
package dev.stoa.realm.signup;

import dev.stoa.realm.StepFactory;
import java.util.List;
import java.util.stream.Stream;
import org.keycloak.provider.ProviderConfigProperty;

/** Tells Keycloak of {@link IdentifierStep}. */
public final class IdentifierStepFactory extends StepFactory {

    public IdentifierStepFactory() {
        super(
                "stoa-sign-up-identifier",
                "Stoa sign-up: address and consents",
                "Asks for the e-mail address and for the consent to each document.",
                new IdentifierStep());
    }

    @Override
    public List<ProviderConfigProperty> getConfigProperties() {
        return Stream.of(Document.values())
                .flatMap(document -> Stream.of(
                        setting(document.field() + "Version", "The edition in force; kept with each consent."),
                        setting(document.field() + "Url", "Where the document can be read.")))
                .toList();
    }

    private static ProviderConfigProperty setting(String name, String help) {
        return new ProviderConfigProperty(name, name, help, ProviderConfigProperty.STRING_TYPE, null);
    }
}
