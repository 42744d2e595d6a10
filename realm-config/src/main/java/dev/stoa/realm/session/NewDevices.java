// SPDX-License-Identifier: Apache-2.0
package dev.stoa.realm.session;

import org.keycloak.events.Event;
import org.keycloak.events.EventListenerProvider;
import org.keycloak.events.EventType;
import org.keycloak.events.admin.AdminEvent;
import org.keycloak.models.AbstractKeycloakTransaction;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.utils.KeycloakModelUtils;

/** Watches from which kinds of devices people sign in; once a sign-in has happened, it may be worth a mail. */
final class NewDevices implements EventListenerProvider {

    private final KeycloakSession keycloak;

    NewDevices(KeycloakSession keycloak) {
        this.keycloak = keycloak;
    }

    @Override
    public void onEvent(Event event) {
        if (event.getType() == EventType.LOGIN && event.getUserId() != null) {
            var signIn = new SignInFrom(event, Device.ofRequest(keycloak));
            keycloak.getTransactionManager().enlistAfterCompletion(new AbstractKeycloakTransaction() {

                @Override
                protected void commitImpl() {
                    look(signIn);
                }

                @Override
                protected void rollbackImpl() {}
            });
        }
    }

    private void look(SignInFrom signIn) {
        KeycloakModelUtils.runJobInTransaction(
                keycloak.getKeycloakSessionFactory(),
                keycloak.getContext(),
                afterwards -> new DeviceMemory(afterwards).look(signIn));
    }

    @Override
    public void onEvent(AdminEvent event, boolean includeRepresentation) {}

    @Override
    public void close() {}
}
