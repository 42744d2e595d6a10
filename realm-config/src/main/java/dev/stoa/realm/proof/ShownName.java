// SPDX-License-Identifier: Apache-2.0
package dev.stoa.realm.proof;

import dev.stoa.realm.code.PhoneNumber;
import java.util.Optional;
import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.authentication.authenticators.browser.AbstractUsernameFormAuthenticator;
import org.keycloak.models.UserModel;

/** By what a person recognises himself on pages and in apps: his user name is opaque. */
public final class ShownName {

    private ShownName() {}

    /** His e-mail address, or else his phone number, or else what he is called. */
    static Optional<String> of(UserModel person) {
        return Optional.ofNullable(person.getEmail())
                .or(() -> PhoneNumber.of(person).map(PhoneNumber::shown))
                .or(() -> Optional.ofNullable(person.getFirstName()));
    }

    /** Lets the pages to come name the person who was recognised by a session; what somebody typed stays as it is. */
    public static void tell(AuthenticationFlowContext context) {
        var visit = context.getAuthenticationSession();
        var person = context.getUser();
        if (person != null && visit.getAuthNote(AbstractUsernameFormAuthenticator.ATTEMPTED_USERNAME) == null) {
            of(person).ifPresent(name -> visit.setAuthNote(AbstractUsernameFormAuthenticator.ATTEMPTED_USERNAME, name));
        }
    }
}
