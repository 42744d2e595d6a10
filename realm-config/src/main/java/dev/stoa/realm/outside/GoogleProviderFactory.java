// SPDX-License-Identifier: Apache-2.0
package dev.stoa.realm.outside;

import org.keycloak.broker.oidc.OIDCIdentityProvider;
import org.keycloak.broker.oidc.OIDCIdentityProviderConfig;
import org.keycloak.broker.oidc.OIDCIdentityProviderFactory;
import org.keycloak.models.IdentityProviderModel;
import org.keycloak.models.KeycloakSession;

/** Tells Keycloak of {@link GoogleProvider}. */
public final class GoogleProviderFactory extends OIDCIdentityProviderFactory {

    public static final String ID = "stoa-google";

    @Override
    public String getId() {
        return ID;
    }

    @Override
    public String getName() {
        return "Stoa: Google";
    }

    @Override
    public OIDCIdentityProvider create(KeycloakSession session, IdentityProviderModel model) {
        return new GoogleProvider(session, new OIDCIdentityProviderConfig(model));
    }
}
