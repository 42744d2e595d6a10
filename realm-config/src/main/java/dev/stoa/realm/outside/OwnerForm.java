// SPDX-License-Identifier: Apache-2.0
package dev.stoa.realm.outside;

import dev.stoa.realm.signin.SignInForm;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.forms.login.LoginFormsProvider;
import org.keycloak.models.FederatedIdentityModel;
import org.keycloak.models.IdentityProviderModel;
import org.keycloak.models.IdentityProviderStorageProvider.FetchMode;
import org.keycloak.models.KeycloakSession;
import org.keycloak.services.managers.AuthenticationManager;

/** Lets a person sign in once to the account that is to be connected with the provider he has come from. */
final class OwnerForm extends SignInForm {

    OwnerForm(KeycloakSession session) {
        super(session);
    }

    @Override
    public void authenticate(AuthenticationFlowContext context) {
        if (describe(context)) {
            super.authenticate(context);
        }
    }

    @Override
    public void action(AuthenticationFlowContext context) {
        if (describe(context)) {
            super.action(context);
        }
    }

    /** Names the provider that is to be connected, and those by which the person can sign in instead. */
    private static boolean describe(AuthenticationFlowContext context) {
        var arrival = Arrival.of(context);
        arrival.ifPresentOrElse(
                outsider -> context.form()
                        .setAttribute("alias", outsider.alias())
                        .setAttribute("typed", typed(context))
                        .setAttribute("ways", ways(context, outsider.alias())),
                () -> Ownership.lost(context));
        return arrival.isPresent();
    }

    @Override
    protected Response challenge(AuthenticationFlowContext context, MultivaluedMap<String, String> typed) {
        var form = context.form();
        if (!typed.isEmpty()) {
            form.setFormData(typed);
        }
        return createLoginForm(form);
    }

    @Override
    protected Response createLoginForm(LoginFormsProvider form) {
        return form.createForm("outside-owner.ftl");
    }

    private static String typed(AuthenticationFlowContext context) {
        var form = context.getHttpRequest().getDecodedFormParameters();
        return Optional.ofNullable(form.getFirst(AuthenticationManager.FORM_USERNAME))
                .orElse("");
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
