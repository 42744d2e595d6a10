// SPDX-License-Identifier: Apache-2.0
package dev.stoa.realm.code;

import java.util.Locale;
import java.util.Optional;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.utils.EmailValidationUtil;

/** An e-mail address in lower case, as Keycloak keeps it. */
public record EmailAddress(String value) implements Identifier {

    /** RFC 5321: longer paths cannot be delivered to. */
    private static final int LONGEST = 254;

    /** Reads what a person typed; empty when no mail can be sent there. */
    public static Optional<EmailAddress> typed(String text) {
        var address = text.strip().toLowerCase(Locale.ROOT);
        return address.length() <= LONGEST && EmailValidationUtil.isValidEmail(address)
                ? Optional.of(new EmailAddress(address))
                : Optional.empty();
    }

    @Override
    public String shown() {
        return value;
    }

    @Override
    public String masked() {
        return value.substring(0, 1) + "•••" + value.substring(value.lastIndexOf('@'));
    }

    @Override
    public String kind() {
        return "email";
    }

    @Override
    public Optional<UserModel> owner(KeycloakSession session, RealmModel realm) {
        return Optional.ofNullable(session.users().getUserByEmail(realm, value));
    }

    @Override
    public void assign(UserModel user) {
        user.setEmail(value);
        user.setEmailVerified(true);
    }
}
