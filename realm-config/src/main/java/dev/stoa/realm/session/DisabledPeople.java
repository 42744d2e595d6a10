// SPDX-License-Identifier: Apache-2.0
package dev.stoa.realm.session;

import org.keycloak.events.Event;
import org.keycloak.events.EventListenerProvider;
import org.keycloak.events.admin.AdminEvent;
import org.keycloak.events.admin.OperationType;
import org.keycloak.events.admin.ResourceType;
import org.keycloak.models.KeycloakSession;

/** Ends the sessions of a person whom an administrator has disabled; Keycloak itself lets them run until a refresh. */
final class DisabledPeople implements EventListenerProvider {

    private static final String USERS = "users/";

    private final KeycloakSession keycloak;

    DisabledPeople(KeycloakSession keycloak) {
        this.keycloak = keycloak;
    }

    @Override
    public void onEvent(AdminEvent event, boolean includeRepresentation) {
        var path = event.getResourcePath();
        if (event.getOperationType() == OperationType.UPDATE
                && event.getResourceType() == ResourceType.USER
                && path != null
                && path.startsWith(USERS)) {
            endIfDisabled(event.getRealmId(), path.substring(USERS.length()));
        }
    }

    private void endIfDisabled(String realmId, String personId) {
        var realm = keycloak.realms().getRealm(realmId);
        var person = keycloak.users().getUserById(realm, personId);
        if (person != null && !person.isEnabled()) {
            new EndOfSessions(keycloak).of(realm, person);
        }
    }

    @Override
    public void onEvent(Event event) {}

    @Override
    public void close() {}
}
