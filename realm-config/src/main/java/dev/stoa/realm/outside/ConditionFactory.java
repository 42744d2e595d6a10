// SPDX-License-Identifier: Apache-2.0
package dev.stoa.realm.outside;

import java.util.List;
import org.keycloak.Config;
import org.keycloak.authentication.authenticators.conditional.ConditionalAuthenticator;
import org.keycloak.authentication.authenticators.conditional.ConditionalAuthenticatorFactory;
import org.keycloak.models.AuthenticationExecutionModel.Requirement;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.provider.ProviderConfigProperty;

/** Tells Keycloak of a {@link Condition}: under which name, and what it is good for. */
abstract class ConditionFactory implements ConditionalAuthenticatorFactory {

    private final String id;
    private final String purpose;
    private final Condition condition;

    ConditionFactory(String id, String purpose, Condition condition) {
        this.id = id;
        this.purpose = purpose;
        this.condition = condition;
    }

    @Override
    public String getId() {
        return id;
    }

    @Override
    public String getDisplayType() {
        return "Stoa: " + id;
    }

    @Override
    public String getHelpText() {
        return purpose;
    }

    @Override
    public ConditionalAuthenticator getSingleton() {
        return condition;
    }

    @Override
    public Requirement[] getRequirementChoices() {
        return new Requirement[] {Requirement.REQUIRED, Requirement.DISABLED};
    }

    @Override
    public boolean isConfigurable() {
        return false;
    }

    @Override
    public List<ProviderConfigProperty> getConfigProperties() {
        return List.of();
    }

    @Override
    public boolean isUserSetupAllowed() {
        return false;
    }

    @Override
    public void init(Config.Scope config) {}

    @Override
    public void postInit(KeycloakSessionFactory factory) {}

    @Override
    public void close() {}
}
