// SPDX-License-Identifier: Apache-2.0
package dev.stoa.realm.outside;

import java.util.Objects;
import java.util.stream.Stream;
import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.authentication.authenticators.browser.AbstractUsernameFormAuthenticator;
import org.keycloak.models.UserModel;

/** By what the pages of a flow name a person: his address, else his name; the user name is opaque. */
record ShownName(String text) {

    static ShownName of(UserModel user) {
        return new ShownName(Stream.of(user.getEmail(), user.getFirstName())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("-"));
    }

    void on(AuthenticationFlowContext context) {
        context.getAuthenticationSession().setAuthNote(AbstractUsernameFormAuthenticator.ATTEMPTED_USERNAME, text);
    }
}
