// SPDX-License-Identifier: Apache-2.0
package dev.stoa.realm.address;

import dev.stoa.realm.code.CodeSettings;
import java.util.List;
import java.util.stream.Stream;
import org.keycloak.Config;
import org.keycloak.authentication.RequiredActionFactory;
import org.keycloak.authentication.RequiredActionProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.provider.ProviderConfigProperty;

/** Tells Keycloak of {@link AddressAction} for one kind of address. */
abstract class AddressActionFactory implements RequiredActionFactory {

    private final AddressKind kind;
    private final String name;

    AddressActionFactory(AddressKind kind, String name) {
        this.kind = kind;
        this.name = name;
    }

    @Override
    public String getId() {
        return kind.action();
    }

    @Override
    public String getDisplayText() {
        return name;
    }

    @Override
    public RequiredActionProvider create(KeycloakSession session) {
        return new AddressAction(kind);
    }

    @Override
    public List<ProviderConfigProperty> getConfigMetadata() {
        return Stream.concat(MAX_AUTH_AGE_CONFIG_PROPERTIES.stream(), CodeSettings.properties().stream())
                .toList();
    }

    @Override
    public void init(Config.Scope config) {}

    @Override
    public void postInit(KeycloakSessionFactory factory) {}

    @Override
    public void close() {}
}
