// SPDX-License-Identifier: Apache-2.0
package dev.stoa.realm.session;

import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.services.managers.AuthenticationManager;

/** Ends all sessions of a person and tells the clients so at once, by the back channel. */
final class EndOfSessions {

    private final KeycloakSession keycloak;

    EndOfSessions(KeycloakSession keycloak) {
        this.keycloak = keycloak;
    }

    void of(RealmModel realm, UserModel person) {
        keycloak.sessions().getUserSessionsStream(realm, person).toList().forEach(session -> {
            var context = keycloak.getContext();
            AuthenticationManager.backchannelLogout(
                    keycloak,
                    realm,
                    session,
                    context.getUri(),
                    context.getConnection(),
                    context.getHttpRequest().getHttpHeaders(),
                    false);
        });
    }
}
