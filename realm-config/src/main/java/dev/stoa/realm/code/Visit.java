// SPDX-License-Identifier: Apache-2.0
package dev.stoa.realm.code;

import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.authentication.RequiredActionContext;
import org.keycloak.events.EventBuilder;
import org.keycloak.forms.login.LoginFormsProvider;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.sessions.AuthenticationSessionModel;

/** What steps of a flow and required actions have in common, for which Keycloak has no name. */
record Visit(
        KeycloakSession session,
        AuthenticationSessionModel authentication,
        @Nullable UserModel user,
        Map<String, String> settings,
        EventBuilder event,
        Supplier<LoginFormsProvider> form) {

    static Visit of(AuthenticationFlowContext context) {
        var configured = context.getAuthenticatorConfig();
        return new Visit(
                context.getSession(),
                context.getAuthenticationSession(),
                context.getUser(),
                configured == null ? Map.of() : configured.getConfig(),
                context.getEvent(),
                context::form);
    }

    static Visit of(RequiredActionContext context) {
        var configured = context.getConfig();
        return new Visit(
                context.getSession(),
                context.getAuthenticationSession(),
                context.getUser(),
                configured == null || configured.getConfig() == null ? Map.of() : configured.getConfig(),
                context.getEvent(),
                context::form);
    }

    RealmModel realm() {
        return authentication.getRealm();
    }

    Optional<UserModel> person() {
        return Optional.ofNullable(user);
    }

    /** The browser: all its tabs share this. */
    String browser() {
        return authentication.getParentSession().getId();
    }

    String networkAddress() {
        return session.getContext().getConnection().getRemoteAddr();
    }
}
