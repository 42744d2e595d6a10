// SPDX-License-Identifier: Apache-2.0
package dev.stoa.realm.code;

import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.SubjectCredentialManager;
import org.keycloak.storage.adapter.AbstractInMemoryUserAdapter;

/** Somebody with a name and an address who is no user: mail templates and password rules want to be given one. */
public final class Stranger extends AbstractInMemoryUserAdapter {

    private static final String NAME = "stranger";

    public Stranger(KeycloakSession session, RealmModel realm, Identifier identifier) {
        super(session, realm, NAME);
        setUsername(NAME);
        identifier.assign(this);
    }

    @Override
    public SubjectCredentialManager credentialManager() {
        throw new UnsupportedOperationException("A stranger has no credentials");
    }
}
