// SPDX-License-Identifier: Apache-2.0
package dev.stoa.realm.consent;

import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import org.keycloak.authentication.AuthenticationProcessor;
import org.keycloak.authentication.RequiredActionContext;
import org.keycloak.authentication.RequiredActionProvider;
import org.keycloak.common.util.Time;
import org.keycloak.events.Errors;
import org.keycloak.events.EventType;
import org.keycloak.models.UserModel;
import org.keycloak.models.utils.FormMessage;
import org.keycloak.services.managers.AuthenticationManager;
import org.keycloak.services.resources.LoginActionsService;

/**
 * Asks whoever has not accepted an edition in force, at his next sign-in; who declines is signed out everywhere. Staff
 * are the operator's own people and are not asked.
 */
final class ConsentAction implements RequiredActionProvider {

    private static final String STAFF = "staff";

    @Override
    public void evaluateTriggers(RequiredActionContext context) {
        if (!isStaff(context) && !open(context).isEmpty()) {
            context.getAuthenticationSession().addRequiredAction(ConsentActionFactory.ID);
        }
    }

    private static boolean isStaff(RequiredActionContext context) {
        var staff = context.getRealm().getRole(STAFF);
        return staff != null && context.getUser().hasRole(staff);
    }

    @Override
    public void requiredActionChallenge(RequiredActionContext context) {
        if (open(context).isEmpty()) {
            context.success();
        } else {
            context.challenge(page(context, List.of()));
        }
    }

    @Override
    public void processAction(RequiredActionContext context) {
        var typed = context.getHttpRequest().getDecodedFormParameters();
        if (typed.containsKey("decline")) {
            decline(context);
            return;
        }
        var problems = open(context).problems(typed);
        if (problems.isEmpty()) {
            open(context)
                    .accepted(Instant.ofEpochMilli(Time.currentTimeMillis()))
                    .forEach(consent -> consent.keep(context.getUser()));
            context.success();
        } else {
            context.challenge(page(context, problems));
        }
    }

    private static void decline(RequiredActionContext context) {
        context.getEvent()
                .clone()
                .event(EventType.CUSTOM_REQUIRED_ACTION)
                .user(context.getUser())
                .error(Errors.REJECTED_BY_USER);
        var page = context.form().createForm("consent-declined.ftl");
        signOutEverywhere(context, context.getUser());
        // Also the sign-in that is going on: whoever goes back from here begins anew.
        AuthenticationProcessor.resetFlow(context.getAuthenticationSession(), LoginActionsService.AUTHENTICATE_PATH);
        context.challenge(page);
    }

    private static void signOutEverywhere(RequiredActionContext context, UserModel user) {
        var session = context.getSession();
        session.sessions()
                .getUserSessionsStream(context.getRealm(), user)
                .toList()
                .forEach(signedIn -> AuthenticationManager.backchannelLogout(session, signedIn, false));
        AuthenticationManager.expireIdentityCookie(session);
    }

    private static Response page(RequiredActionContext context, List<FormMessage> problems) {
        var form = open(context).on(context.form(), context.getHttpRequest().getDecodedFormParameters());
        if (!problems.isEmpty()) {
            form.setErrors(problems);
        }
        return form.createForm("consent.ftl");
    }

    private static ConsentForm open(RequiredActionContext context) {
        return ConsentForm.open(context.getRealm(), context.getUser());
    }

    @Override
    public void close() {}
}
