// SPDX-License-Identifier: Apache-2.0
package dev.stoa.realm.proof;

import dev.stoa.realm.Step;
import java.util.Map;
import java.util.stream.Stream;
import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.authentication.authenticators.conditional.ConditionalAuthenticator;
import org.keycloak.models.AuthenticatorConfigModel;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.models.credential.OTPCredentialModel;
import org.keycloak.models.credential.WebAuthnCredentialModel;

/**
 * Lets a part of a flow run only for who has, or has not, a second factor of his own.
 *
 * <p>Recovery codes alone are none: they stand in for a factor, and whoever removed the factor shall not be asked for
 * them.
 */
public final class OwnFactor implements Step, ConditionalAuthenticator {

    static final String NEGATE = "negate";

    OwnFactor() {}

    /** Whether the person has set up one-time passwords or a passkey. */
    public static boolean has(UserModel person) {
        return Stream.of(OTPCredentialModel.TYPE, WebAuthnCredentialModel.TYPE_PASSWORDLESS)
                .anyMatch(person.credentialManager()::isConfiguredFor);
    }

    /** Keycloak goes from here straight to the page of a factor, so its name is told here. */
    @Override
    public boolean matchCondition(AuthenticationFlowContext context) {
        ShownName.tell(context);
        return has(context.getUser()) != negated(context.getAuthenticatorConfig());
    }

    private static boolean negated(AuthenticatorConfigModel configured) {
        var settings = configured == null ? Map.<String, String>of() : configured.getConfig();
        return Boolean.parseBoolean(settings.get(NEGATE));
    }

    @Override
    public boolean requiresUser() {
        return true;
    }

    @Override
    public void authenticate(AuthenticationFlowContext context) {
        context.success();
    }

    @Override
    public void action(AuthenticationFlowContext context) {
        context.success();
    }

    @Override
    public void setRequiredActions(KeycloakSession session, RealmModel realm, UserModel user) {}

    @Override
    public boolean configuredFor(KeycloakSession session, RealmModel realm, UserModel user) {
        return true;
    }

    @Override
    public void close() {}
}
