// SPDX-License-Identifier: Apache-2.0
package dev.stoa.realm.outside;

import dev.stoa.realm.signin.SignInForm;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.forms.login.LoginFormsProvider;
import org.keycloak.models.FederatedIdentityModel;
import org.keycloak.models.IdentityProviderModel;
import org.keycloak.models.IdentityProviderStorageProvider.FetchMode;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.utils.FormMessage;

/** Lets a person sign in once to the account that is to be connected with the provider he has come from. */
final class OwnerForm extends SignInForm {

    OwnerForm(KeycloakSession session) {
        super(session);
    }

    @Override
    protected Response challenge(AuthenticationFlowContext context, MultivaluedMap<String, String> typed) {
        var form = context.form();
        if (!typed.isEmpty()) {
            form.setFormData(typed);
        }
        return createLoginForm(form, context);
    }

    @Override
    protected Response challenge(AuthenticationFlowContext context, @Nullable String error, @Nullable String field) {
        var form = context.form().setExecution(context.getExecution().getId());
        if (error != null) {
            form.addError(new FormMessage(field, error));
        }
        return createLoginForm(form, context);
    }

    /** Names the provider that is to be connected, and those by which the person can sign in instead. */
    private static Response createLoginForm(LoginFormsProvider form, AuthenticationFlowContext context) {
        return Arrival.of(context)
                .map(arrival -> form.setAttribute("provider", arrival.providerName())
                        .setAttribute("address", arrival.verifiedEmail().orElse(""))
                        .setAttribute("ways", ways(context, arrival.alias()))
                        .createForm("outside-owner.ftl"))
                .orElseGet(() -> form.setError("outsideLost").createErrorPage(Response.Status.BAD_REQUEST));
    }

    /** The other providers: of a known owner those he is connected with, else all. */
    private static List<String> ways(AuthenticationFlowContext context, String arrivedFrom) {
        var session = context.getSession();
        var user = context.getUser();
        var all = user == null
                ? session.identityProviders()
                        .getForLogin(FetchMode.REALM_ONLY, null)
                        .map(IdentityProviderModel::getAlias)
                : session.users()
                        .getFederatedIdentitiesStream(context.getRealm(), user)
                        .map(FederatedIdentityModel::getIdentityProvider);
        return all.filter(alias -> !alias.equals(arrivedFrom)).toList();
    }
}
