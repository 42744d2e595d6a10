// SPDX-License-Identifier: Apache-2.0
package dev.stoa.realm.signup;

import dev.stoa.realm.Step;
import dev.stoa.realm.address.ChangeEmailFactory;
import dev.stoa.realm.code.Claim;
import dev.stoa.realm.code.EmailAddress;
import dev.stoa.realm.code.Identifier;
import dev.stoa.realm.code.PhoneNumber;
import dev.stoa.realm.code.Regions;
import dev.stoa.realm.code.Stranger;
import dev.stoa.realm.proof.Level;
import jakarta.ws.rs.core.Response;
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
import org.keycloak.services.validation.Validation;
import org.keycloak.userprofile.ValidationException;

/** Third step: the person and the password; makes the user. */
final class DetailsStep implements Step {

    @Override
    public void authenticate(AuthenticationFlowContext context) {
        var proven = SignUp.of(context).proven();
        if (proven.isPresent()) {
            var nothing = new PersonalDetails("", "", "", "");
            context.challenge(page(context, proven.get(), List.of(), nothing));
        } else {
            context.resetFlow();
        }
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
            context.challenge(page(context, proven.get(), problems, details));
        }
    }

    private static List<FormMessage> problems(
            AuthenticationFlowContext context, Identifier identifier, PersonalDetails details) {
        var problems = new ArrayList<>(details.problems(identifier, Regions.of(context.getSession())));
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
        var session = context.getSession();
        if (!Claim.take(session, identifier)) {
            context.challenge(refused(context, identifier, details, "signUpInProgress"));
        } else if (identifier.owner(session, context.getRealm()).isPresent()) {
            context.challenge(refused(context, identifier, details, "signUpTaken"));
        } else {
            createFree(context, identifier, details);
        }
    }

    private static void createFree(AuthenticationFlowContext context, Identifier identifier, PersonalDetails details) {
        var other = details.other(identifier, Regions.of(context.getSession()));
        var contact = other.filter(PhoneNumber.class::isInstance).map(PhoneNumber.class::cast);
        try {
            var user = new NewUser(context.getSession())
                    .create(identifier, details, contact, SignUp.of(context).consents());
            other.filter(EmailAddress.class::isInstance)
                    .map(EmailAddress.class::cast)
                    .ifPresent(email -> ChangeEmailFactory.ask(user, context.getAuthenticationSession(), email));
            welcome(context, user);
        } catch (ValidationException e) {
            var problems = Validation.getFormErrorsFromValidation(e.getErrors());
            context.challenge(page(context, identifier, problems, details));
        }
    }

    private static void welcome(AuthenticationFlowContext context, UserModel user) {
        var session = context.getAuthenticationSession();
        session.setAuthNote(AuthenticationManager.NEW_USER_REGISTERED, "true");
        context.setUser(user);
        Level.signedIn(context);
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

    private static Response refused(
            AuthenticationFlowContext context, Identifier identifier, PersonalDetails details, String message) {
        return page(context, identifier, List.of(new FormMessage(null, message)), details);
    }

    private static Response page(
            AuthenticationFlowContext context,
            Identifier identifier,
            List<FormMessage> problems,
            PersonalDetails details) {
        var form = context.form().setAttribute("typed", details.typedAgain()).setAttribute("kind", identifier.kind());
        if (!problems.isEmpty()) {
            form.setErrors(problems);
        }
        return form.createForm("sign-up-details.ftl");
    }
}
