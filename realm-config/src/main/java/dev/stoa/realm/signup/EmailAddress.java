// SPDX-License-Identifier: Apache-2.0
package dev.stoa.realm.signup;

import java.util.Locale;
import java.util.Optional;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.utils.EmailValidationUtil;

/** An e-mail address in lower case, as Keycloak keeps it. */
record EmailAddress(String value) implements Identifier {

    /** RFC 5321: longer paths cannot be delivered to. */
    private static final int LONGEST = 254;

    static Optional<EmailAddress> parse(String typed) {
        var address = typed.strip().toLowerCase(Locale.ROOT);
        return address.length() <= LONGEST && EmailValidationUtil.isValidEmail(address)
                ? Optional.of(new EmailAddress(address))
                : Optional.empty();
    }

    @Override
    public String attribute() {
        return UserModel.EMAIL;
    }

    @Override
    public Optional<UserModel> owner(KeycloakSession session, RealmModel realm) {
        return Optional.ofNullable(session.users().getUserByEmail(realm, value));
    }

    @Override
    public void prove(UserModel user) {
        user.setEmailVerified(true);
    }
}
