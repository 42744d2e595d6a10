// SPDX-License-Identifier: Apache-2.0
package dev.stoa.realm.address;

import dev.stoa.realm.code.EmailAddress;
import dev.stoa.realm.code.Identifier;
import dev.stoa.realm.code.PhoneNumber;
import dev.stoa.realm.sms.SmsSender;
import java.util.Optional;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.UserModel;

/** The two addresses that a person has at most one of, and can prove. */
enum AddressKind {
    EMAIL("email"),
    PHONE("phone");

    private final String name;

    AddressKind(String name) {
        this.name = name;
    }

    /** The end of the names of its texts. */
    String text() {
        return name;
    }

    /** The required action that changes it. */
    String action() {
        return "stoa-change-" + name;
    }

    boolean isOffered(KeycloakSession session) {
        return this == EMAIL || SmsSender.of(session).isPresent();
    }

    Optional<Identifier> read(KeycloakSession session, String typed) {
        return this == EMAIL
                ? EmailAddress.typed(typed).map(Identifier.class::cast)
                : PhoneNumber.typed(session, typed).map(Identifier.class::cast);
    }

    /** What the person has, proven or not. */
    Optional<Identifier> of(UserModel user) {
        var value = this == EMAIL ? user.getEmail() : user.getFirstAttribute(PhoneNumber.ATTRIBUTE);
        return Optional.ofNullable(value).map(Identifier::ofValue);
    }

    Optional<Identifier> provenOf(UserModel user) {
        return of(user).filter(address -> isProven(user));
    }

    private boolean isProven(UserModel user) {
        return this == EMAIL ? user.isEmailVerified() : PhoneNumber.of(user).isPresent();
    }

    AddressKind other() {
        return this == EMAIL ? PHONE : EMAIL;
    }
}
