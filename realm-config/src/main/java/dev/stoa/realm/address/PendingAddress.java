// SPDX-License-Identifier: Apache-2.0
package dev.stoa.realm.address;

import dev.stoa.realm.code.Identifier;
import java.util.Optional;
import org.keycloak.sessions.AuthenticationSessionModel;

/** The address that a code was sent to, until that comes back; it lives as long as this visit of the browser. */
record PendingAddress(AuthenticationSessionModel session, AddressKind kind) {

    Optional<Identifier> find() {
        return Optional.ofNullable(session.getAuthNote(note())).map(Identifier::ofValue);
    }

    void keep(Identifier address) {
        session.setAuthNote(note(), address.value());
    }

    void forget() {
        session.removeAuthNote(note());
    }

    private String note() {
        return "stoa.address.pending." + kind;
    }
}
