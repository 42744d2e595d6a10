// SPDX-License-Identifier: Apache-2.0
package dev.stoa.realm.signup;

import java.util.Optional;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;

/** What a newcomer is reached by and later signs in with, in its one normal form. */
sealed interface Identifier permits EmailAddress {

    /** The normal form: two spellings of the same address are equal here. */
    String value();

    /** The attribute of the user profile that holds it. */
    String attribute();

    /** Who signs in with it already. */
    Optional<UserModel> owner(KeycloakSession session, RealmModel realm);

    /** Marks the identifier of a new user as proven. */
    void prove(UserModel user);

    /** Reads what a person typed; empty when it is not an identifier of a known kind. */
    static Optional<Identifier> parse(String typed) {
        return EmailAddress.parse(typed).map(Identifier.class::cast);
    }
}
