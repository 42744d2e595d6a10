// SPDX-License-Identifier: Apache-2.0
package dev.stoa.realm.signup;

import dev.stoa.realm.Step;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.events.Details;
import org.keycloak.events.EventType;
import org.keycloak.models.UserModel;
import org.keycloak.models.utils.FormMessage;
import org.keycloak.policy.PasswordPolicyManagerProvider;
import org.keycloak.services.managers.AuthenticationManager;
import org.keycloak.services.messages.Messages;
import org.keycloak.services.validation.Validation;
import org.keycloak.userprofile.ValidationException;

/** Third step: the person and the password; makes the user. */
final class DetailsStep implements Step {

    /** Longer than making a user takes, short enough to try again after a failure. */
    private static final Duration CREATION = Duration.ofSeconds(10);

    @Override
    public void authenticate(AuthenticationFlowContext context) {
        var nothing = new PersonalDetails("", "", "", "");
        context.challenge(page(context, List.of(), nothing));
    }

    @Override
    public void action(AuthenticationFlowContext context) {
        var proven = SignUp.of(context).proven();
        if (proven.isEmpty()) {
            context.resetFlow();
            return;
        }
        var details = PersonalDetails.typed(context.getHttpRequest().getDecodedFormParameters());
        var problems = problems(context, proven.get(), details);
        if (problems.isEmpty()) {
            create(context, proven.get(), details);
        } else {
            context.challenge(page(context, problems, details));
        }
    }

    private static List<FormMessage> problems(
            AuthenticationFlowContext context, Identifier identifier, PersonalDetails details) {
        var problems = new ArrayList<>(details.problems());
        if (details.password().isEmpty()) {
            problems.add(new FormMessage(PersonalDetails.PASSWORD, "signUpMissing.password"));
        } else {
            passwordProblem(context, identifier, details.password()).ifPresent(problems::add);
        }
        return problems;
    }

    private static Optional<FormMessage> passwordProblem(
            AuthenticationFlowContext context, Identifier identifier, String password) {
        var session = context.getSession();
        var stranger = new Stranger(session, context.getRealm(), identifier);
        var broken = session.getProvider(PasswordPolicyManagerProvider.class)
                .validate(context.getRealm(), stranger, password);
        return Optional.ofNullable(broken)
                .map(rule -> new FormMessage(PersonalDetails.PASSWORD, rule.getMessage(), rule.getParameters()));
    }

    /** One request at a time makes the user: a double click shall not find its own address taken. */
    private static void create(AuthenticationFlowContext context, Identifier identifier, PersonalDetails details) {
        var signUp = SignUp.of(context);
        var slot = "user." + Stores.fingerprint(identifier.value());
        if (!Stores.takeIfFree(context.getSession(), slot, CREATION)) {
            context.challenge(refused(context, details, "signUpInProgress"));
            return;
        }
        try {
            var user = new NewUser(context.getSession()).create(identifier, details, signUp.consents());
            welcome(context, user);
        } catch (ValidationException e) {
            if (e.hasError(Messages.EMAIL_EXISTS)) {
                context.challenge(refused(context, details, "signUpTaken"));
            } else {
                var problems = Validation.getFormErrorsFromValidation(e.getErrors());
                context.challenge(page(context, problems, details));
            }
        }
    }

    private static void welcome(AuthenticationFlowContext context, UserModel user) {
        var session = context.getAuthenticationSession();
        session.setAuthNote(AuthenticationManager.NEW_USER_REGISTERED, "true");
        context.setUser(user);
        context.getEvent()
                .event(EventType.REGISTER)
                .detail(Details.REGISTER_METHOD, "code")
                .user(user)
                .success();
        context.newEvent()
                .event(EventType.LOGIN)
                .client(session.getClient().getClientId())
                .detail(Details.REDIRECT_URI, session.getRedirectUri())
                .detail(Details.AUTH_METHOD, session.getProtocol());
        context.success();
    }

    private static Response refused(AuthenticationFlowContext context, PersonalDetails details, String message) {
        return page(context, List.of(new FormMessage(null, message)), details);
    }

    private static Response page(
            AuthenticationFlowContext context, List<FormMessage> problems, PersonalDetails details) {
        var form = context.form().setAttribute("typed", details.typedAgain());
        if (!problems.isEmpty()) {
            form.setErrors(problems);
        }
        return form.createForm("sign-up-details.ftl");
    }
}
