// SPDX-License-Identifier: Apache-2.0
package dev.stoa.realm.code;

import java.util.Optional;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;

/** What a person is reached by and signs in with, in its one normal form. */
public sealed interface Identifier permits EmailAddress, PhoneNumber {

    /** The normal form: two spellings of the same address are equal here. */
    String value();

    /** As people read it. */
    String shown();

    /** As somebody may read it who knows it already; others learn little. */
    String masked();

    /** The end of the names of all texts about this kind of identifier: {@code email} or {@code phone}. */
    String kind();

    /** Who signs in with it already. */
    Optional<UserModel> owner(KeycloakSession session, RealmModel realm);

    /** Gives it to this person, as proven. */
    void assign(UserModel user);

    /** Reads what a person typed; empty when it is neither an e-mail address nor, where those are offered, a number. */
    static Optional<Identifier> typed(KeycloakSession session, String text) {
        return EmailAddress.typed(text).map(Identifier.class::cast).or(() -> PhoneNumber.typed(session, text));
    }

    /** Reads back the normal form. */
    static Identifier ofValue(String value) {
        return value.contains("@") ? new EmailAddress(value) : new PhoneNumber(value);
    }
}
