// SPDX-License-Identifier: Apache-2.0
package dev.stoa.realm.proof;

import dev.stoa.realm.StepFactory;
import java.util.List;
import org.keycloak.authentication.Authenticator;
import org.keycloak.authentication.authenticators.conditional.ConditionalAuthenticator;
import org.keycloak.authentication.authenticators.conditional.ConditionalAuthenticatorFactory;
import org.keycloak.models.KeycloakSession;
import org.keycloak.provider.ProviderConfigProperty;

/** Tells Keycloak of {@link OwnFactor}. */
public final class OwnFactorFactory extends StepFactory implements ConditionalAuthenticatorFactory {

    private static final OwnFactor CONDITION = new OwnFactor();

    public OwnFactorFactory() {
        super(
                "stoa-own-factor",
                "Stoa: has a factor of his own",
                "Runs the flow for who has set up one-time passwords or a passkey.",
                CONDITION);
    }

    @Override
    public ConditionalAuthenticator getSingleton() {
        return CONDITION;
    }

    @Override
    public Authenticator create(KeycloakSession session) {
        return CONDITION;
    }

    @Override
    public String getReferenceCategory() {
        return REFERENCE_CATEGORY;
    }

    @Override
    public List<ProviderConfigProperty> getConfigProperties() {
        return List.of(new ProviderConfigProperty(
                OwnFactor.NEGATE,
                OwnFactor.NEGATE,
                "Runs the flow for who has none instead.",
                ProviderConfigProperty.BOOLEAN_TYPE,
                false));
    }
}
