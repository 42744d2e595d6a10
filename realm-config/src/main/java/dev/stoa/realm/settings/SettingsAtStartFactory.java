// SPDX-License-Identifier: Apache-2.0
package dev.stoa.realm.settings;

import org.keycloak.Config;
import org.keycloak.events.Event;
import org.keycloak.events.EventListenerProvider;
import org.keycloak.events.EventListenerProviderFactory;
import org.keycloak.events.admin.AdminEvent;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.models.utils.PostMigrationEvent;

/**
 * Waits for the end of Keycloak's start, which it tells only to those who provide something: this provides a listener
 * that no realm uses.
 */
public final class SettingsAtStartFactory implements EventListenerProviderFactory {

    @Override
    public String getId() {
        return "stoa-settings";
    }

    @Override
    public EventListenerProvider create(KeycloakSession session) {
        return new Deaf();
    }

    @Override
    public void init(Config.Scope config) {}

    /** The event comes after the import, while the port is still closed. */
    @Override
    public void postInit(KeycloakSessionFactory keycloak) {
        keycloak.register(event -> {
            if (event instanceof PostMigrationEvent) {
                new SettingsAtStart(keycloak, new Settings(System.getenv())).apply();
            }
        });
    }

    @Override
    public void close() {}

    private static final class Deaf implements EventListenerProvider {

        @Override
        public void onEvent(Event event) {}

        @Override
        public void onEvent(AdminEvent event, boolean includeRepresentation) {}

        @Override
        public void close() {}
    }
}
