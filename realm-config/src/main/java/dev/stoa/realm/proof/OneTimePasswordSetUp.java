// SPDX-License-Identifier: Apache-2.0
package dev.stoa.realm.proof;

import org.keycloak.authentication.RequiredActionContext;
import org.keycloak.authentication.RequiredActionProvider;
import org.keycloak.authentication.requiredactions.UpdateTotp;
import org.keycloak.models.KeycloakSession;

/** Keycloak's set-up of one-time passwords, in whose app the person reads his address. */
public final class OneTimePasswordSetUp extends UpdateTotp {

    @Override
    public RequiredActionProvider create(KeycloakSession session) {
        return this;
    }

    @Override
    public void requiredActionChallenge(RequiredActionContext context) {
        super.requiredActionChallenge(NamedByAddress.of(context));
    }

    @Override
    public void processAction(RequiredActionContext context) {
        super.processAction(NamedByAddress.of(context));
    }

    /** Before Keycloak's own of the same name. */
    @Override
    public int order() {
        return 1;
    }
}
