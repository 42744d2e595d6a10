// SPDX-License-Identifier: Apache-2.0
package dev.stoa.realm.proof;

import org.keycloak.authentication.RequiredActionProvider;
import org.keycloak.authentication.requiredactions.WebAuthnPasswordlessRegisterFactory;
import org.keycloak.models.KeycloakSession;

/** Keycloak's registration of a passkey, which password managers list under the person's address. */
public final class PasskeySetUpFactory extends WebAuthnPasswordlessRegisterFactory {

    @Override
    public RequiredActionProvider create(KeycloakSession session) {
        return new PasskeySetUp(super.create(session));
    }

    /** Before Keycloak's own of the same name. */
    @Override
    public int order() {
        return 1;
    }
}
