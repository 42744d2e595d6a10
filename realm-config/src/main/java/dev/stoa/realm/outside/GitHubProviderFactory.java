// SPDX-License-Identifier: Apache-2.0
package dev.stoa.realm.outside;

import org.keycloak.broker.oidc.OAuth2IdentityProviderConfig;
import org.keycloak.models.IdentityProviderModel;
import org.keycloak.models.KeycloakSession;
import org.keycloak.social.github.GitHubIdentityProvider;
import org.keycloak.social.github.GitHubIdentityProviderFactory;

/** Tells Keycloak of {@link GitHubProvider}. */
public final class GitHubProviderFactory extends GitHubIdentityProviderFactory {

    public static final String ID = "stoa-github";

    @Override
    public String getId() {
        return ID;
    }

    @Override
    public String getName() {
        return "Stoa: GitHub";
    }

    @Override
    public GitHubIdentityProvider create(KeycloakSession session, IdentityProviderModel model) {
        return new GitHubProvider(session, new OAuth2IdentityProviderConfig(model));
    }
}
