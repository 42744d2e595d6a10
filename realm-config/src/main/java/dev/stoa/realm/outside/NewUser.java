// SPDX-License-Identifier: Apache-2.0
package dev.stoa.realm.outside;

import dev.stoa.realm.address.ChangeEmailFactory;
import dev.stoa.realm.code.EmailAddress;
import dev.stoa.realm.consent.Consent;
import java.util.List;
import java.util.UUID;
import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.models.UserModel;

/**
 * Makes the user of somebody who comes from a provider; company and phone the console asks for. An address that the
 * provider has not verified becomes his once the code that is sent there comes back.
 */
record NewUser(AuthenticationFlowContext context) {

    UserModel create(Arrival arrival, List<Consent> consents) {
        var session = context.getSession();
        // Opaque, for it stays when the person's address changes.
        var user = session.users().addUser(context.getRealm(), "u-" + UUID.randomUUID());
        user.setEnabled(true);
        user.setFirstName(arrival.name());
        user.setSingleAttribute(
                UserModel.LOCALE, session.getContext().resolveLocale(user).toLanguageTag());
        arrival.verifiedEmail().ifPresent(address -> {
            user.setEmail(address);
            user.setEmailVerified(true);
        });
        consents.forEach(consent -> consent.keep(user));
        if (arrival.verifiedEmail().isEmpty()) {
            arrival.email()
                    .flatMap(EmailAddress::typed)
                    .ifPresent(address -> ChangeEmailFactory.ask(user, context.getAuthenticationSession(), address));
        }
        return user;
    }
}
