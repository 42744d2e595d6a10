// SPDX-License-Identifier: Apache-2.0
package dev.stoa.realm.outside;

import dev.stoa.realm.consent.Consent;
import java.util.List;
import java.util.UUID;
import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.models.UserModel;

/** Makes the user of somebody who comes from a provider; company and phone the console asks for. */
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
        return user;
    }
}
