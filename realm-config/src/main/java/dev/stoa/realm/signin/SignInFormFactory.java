// SPDX-License-Identifier: Apache-2.0
package dev.stoa.realm.signin;

import java.util.List;
import org.keycloak.authentication.Authenticator;
import org.keycloak.authentication.authenticators.browser.UsernamePasswordFormFactory;
import org.keycloak.models.KeycloakSession;
import org.keycloak.provider.ProviderConfigProperty;

/** Tells Keycloak of {@link SignInForm}. */
public class SignInFormFactory extends UsernamePasswordFormFactory {

    @Override
    public String getId() {
        return "stoa-sign-in-form";
    }

    @Override
    public String getDisplayType() {
        return "Stoa: sign-in form";
    }

    @Override
    public String getHelpText() {
        return "E-mail address or verified phone number with the password, or a passkey.";
    }

    @Override
    public Authenticator create(KeycloakSession session) {
        return new SignInForm(session);
    }

    @Override
    public boolean isConfigurable() {
        return true;
    }

    @Override
    public List<ProviderConfigProperty> getConfigProperties() {
        return List.of(
                number(NetworkFailures.LIMIT, "How many failed sign-ins a network address has in its window."),
                number(NetworkFailures.WINDOW_SECONDS, "How long a failed sign-in counts."));
    }

    private static ProviderConfigProperty number(String name, String help) {
        return new ProviderConfigProperty(name, name, help, ProviderConfigProperty.STRING_TYPE, null);
    }
}
