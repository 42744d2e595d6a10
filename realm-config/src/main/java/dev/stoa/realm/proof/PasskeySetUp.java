// SPDX-License-Identifier: Apache-2.0
package dev.stoa.realm.proof;

import org.keycloak.authentication.CredentialRegistrator;
import org.keycloak.authentication.InitiatedActionSupport;
import org.keycloak.authentication.RequiredActionContext;
import org.keycloak.authentication.RequiredActionProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.credential.WebAuthnCredentialModel;
import org.keycloak.sessions.AuthenticationSessionModel;

/** Registers a passkey as Keycloak does, under the person's address. */
record PasskeySetUp(RequiredActionProvider keycloaks) implements RequiredActionProvider, CredentialRegistrator {

    @Override
    public void requiredActionChallenge(RequiredActionContext context) {
        keycloaks.requiredActionChallenge(NamedByAddress.of(context));
    }

    @Override
    public void processAction(RequiredActionContext context) {
        keycloaks.processAction(NamedByAddress.of(context));
    }

    @Override
    public InitiatedActionSupport initiatedActionSupport() {
        return keycloaks.initiatedActionSupport();
    }

    @Override
    public void evaluateTriggers(RequiredActionContext context) {
        keycloaks.evaluateTriggers(context);
    }

    @Override
    public String getCredentialType(KeycloakSession session, AuthenticationSessionModel visit) {
        return WebAuthnCredentialModel.TYPE_PASSWORDLESS;
    }

    @Override
    public void close() {
        keycloaks.close();
    }
}
