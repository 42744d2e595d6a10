// SPDX-License-Identifier: Apache-2.0
package dev.stoa.realm.outside;

import dev.stoa.realm.signin.SignInFormFactory;
import org.keycloak.authentication.Authenticator;
import org.keycloak.models.KeycloakSession;

/** Tells Keycloak of {@link OwnerForm}. */
public final class OwnerFormFactory extends SignInFormFactory {

    @Override
    public String getId() {
        return "stoa-outside-owner";
    }

    @Override
    public String getDisplayType() {
        return "Stoa: owner of the account";
    }

    @Override
    public String getHelpText() {
        return "Lets a person sign in once to the account that is to be connected with the provider he has come from.";
    }

    @Override
    public Authenticator create(KeycloakSession session) {
        return new OwnerForm(session);
    }
}
