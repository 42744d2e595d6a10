// SPDX-License-Identifier: Apache-2.0
package dev.stoa.realm.settings;

import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.models.ModelException;
import org.keycloak.models.utils.KeycloakModelUtils;

/** Applies the settings to the realm when Keycloak has started and imported it. */
final class SettingsAtStart {

    private static final String REALM = "stoa";

    private final KeycloakSessionFactory keycloak;
    private final RealmSettings settings;

    SettingsAtStart(KeycloakSessionFactory keycloak, Settings settings) {
        this.keycloak = keycloak;
        this.settings = new RealmSettings(settings);
    }

    /** Two nodes may start at once: the one that comes second finds the first one's work, at the latest by failing. */
    void apply() {
        try {
            applyOnce();
        } catch (ModelException e) {
            applyOnce();
        }
    }

    private void applyOnce() {
        KeycloakModelUtils.runJobInTransaction(keycloak, this::applyIn);
    }

    private void applyIn(KeycloakSession session) {
        var realm = session.realms().getRealmByName(REALM);
        if (realm != null) {
            session.getContext().setRealm(realm);
            settings.apply(session, realm);
        }
    }
}
