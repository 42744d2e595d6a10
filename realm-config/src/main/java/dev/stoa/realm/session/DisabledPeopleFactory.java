// SPDX-License-Identifier: Apache-2.0
package dev.stoa.realm.session;

import org.keycloak.Config;
import org.keycloak.events.EventListenerProvider;
import org.keycloak.events.EventListenerProviderFactory;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.models.UserModel;

/** Tells Keycloak of {@link DisabledPeople}, and ends the sessions of people who are about to be removed. */
public final class DisabledPeopleFactory implements EventListenerProviderFactory {

    @Override
    public EventListenerProvider create(KeycloakSession session) {
        return new DisabledPeople(session);
    }

    @Override
    public void postInit(KeycloakSessionFactory factory) {
        factory.register(event -> {
            if (event instanceof UserModel.UserPreRemovedEvent removal) {
                new EndOfSessions(removal.getKeycloakSession()).of(removal.getRealm(), removal.getUser());
            }
        });
    }

    @Override
    public String getId() {
        return "stoa-disabled-people";
    }

    @Override
    public void init(Config.Scope config) {}

    @Override
    public void close() {}
}
