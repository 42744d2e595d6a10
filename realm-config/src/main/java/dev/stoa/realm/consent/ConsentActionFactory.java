// SPDX-License-Identifier: Apache-2.0
package dev.stoa.realm.consent;

import org.keycloak.Config;
import org.keycloak.authentication.RequiredActionFactory;
import org.keycloak.authentication.RequiredActionProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;

/** Tells Keycloak of {@link ConsentAction}. */
public final class ConsentActionFactory implements RequiredActionFactory {

    public static final String ID = "stoa-consent";

    private static final ConsentAction ACTION = new ConsentAction();

    @Override
    public String getId() {
        return ID;
    }

    @Override
    public String getDisplayText() {
        return "Stoa: accept the documents in force";
    }

    @Override
    public RequiredActionProvider create(KeycloakSession session) {
        return ACTION;
    }

    @Override
    public void init(Config.Scope config) {}

    @Override
    public void postInit(KeycloakSessionFactory factory) {}

    @Override
    public void close() {}
}
