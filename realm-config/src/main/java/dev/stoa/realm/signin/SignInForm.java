// SPDX-License-Identifier: Apache-2.0
package dev.stoa.realm.signin;

import dev.stoa.realm.code.PhoneNumber;
import dev.stoa.realm.sms.SmsSender;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Optional;
import java.util.Set;
import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.authentication.AuthenticationFlowError;
import org.keycloak.authentication.authenticators.browser.UsernamePasswordForm;
import org.keycloak.authentication.authenticators.util.AuthenticatorUtils;
import org.keycloak.events.Details;
import org.keycloak.events.Errors;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.UserCredentialModel;
import org.keycloak.models.UserModel;
import org.keycloak.models.credential.PasswordCredentialModel;
import org.keycloak.models.utils.FormMessage;
import org.keycloak.models.utils.KeycloakModelUtils;
import org.keycloak.services.managers.AuthenticationManager;
import org.keycloak.services.messages.Messages;
import org.keycloak.services.validation.Validation;

/**
 * The form of the sign-in: e-mail address or verified phone number with the password, or a passkey.
 *
 * <p>Whether nobody has the address, the password is wrong, there is none or the person is locked out: the answer is
 * the same page, and one password was hashed for it.
 */
public class SignInForm extends UsernamePasswordForm {

    public SignInForm(KeycloakSession session) {
        super(session);
    }

    @Override
    public void authenticate(AuthenticationFlowContext context) {
        prepare(context);
        super.authenticate(context);
    }

    @Override
    public void action(AuthenticationFlowContext context) {
        prepare(context);
        super.action(context);
    }

    /** A known person without a password is not asked for one. */
    private static void prepare(AuthenticationFlowContext context) {
        context.form()
                .setAttribute("phones", SmsSender.of(context.getSession()).isPresent())
                .setAttribute("withPassword", context.getUser() == null || hasPassword(context.getUser()));
    }

    @Override
    protected boolean validateForm(AuthenticationFlowContext context, MultivaluedMap<String, String> form) {
        var known = isUserAlreadySetBeforeUsernamePasswordAuth(context);
        var name = Optional.ofNullable(form.getFirst(AuthenticationManager.FORM_USERNAME))
                .orElse("")
                .strip();
        var password =
                Optional.ofNullable(form.getFirst(PasswordCredentialModel.TYPE)).orElse("");
        if (!known && name.isEmpty()) {
            return askAgain(context, new FormMessage(Validation.FIELD_USERNAME, Messages.MISSING_USERNAME));
        }
        if (password.isEmpty()) {
            return askAgain(context, new FormMessage(Validation.FIELD_PASSWORD, Messages.MISSING_PASSWORD));
        }
        var failures = NetworkFailures.of(context);
        var attempt = failures.begin();
        if (attempt.isEmpty()) {
            context.getEvent().error(Errors.ACCESS_DENIED);
            return askAgain(
                    context,
                    new FormMessage(
                            null, "signInsFromNetwork", failures.window().toMinutes()));
        }
        var person = known ? Optional.of(context.getUser()) : named(context, name);
        if (opens(context, person, password)) {
            failures.succeed(attempt.getAsInt());
            return enter(context, person.get());
        }
        return refuse(context, person);
    }

    /** What was typed is what later pages show: they would tell the address of whose number it is. */
    private static Optional<UserModel> named(AuthenticationFlowContext context, String name) {
        context.clearUser();
        context.getEvent().detail(Details.USERNAME, name);
        context.getAuthenticationSession().setAuthNote(ATTEMPTED_USERNAME, name);
        return PhoneNumber.typed(context.getSession(), name)
                .map(number -> number.owner(context.getSession(), context.getRealm()))
                .orElseGet(() -> Optional.ofNullable(
                        KeycloakModelUtils.findUserByNameOrEmail(context.getSession(), context.getRealm(), name)));
    }

    private static boolean opens(AuthenticationFlowContext context, Optional<UserModel> person, String password) {
        if (person.filter(SignInForm::hasPassword).isEmpty() || lockedOut(context, person.get())) {
            AuthenticatorUtils.dummyHash(context);
            return false;
        }
        return person.get().credentialManager().isValid(UserCredentialModel.password(password));
    }

    private static boolean hasPassword(UserModel person) {
        return person.credentialManager().isConfiguredFor(PasswordCredentialModel.TYPE);
    }

    private static boolean lockedOut(AuthenticationFlowContext context, UserModel person) {
        return AuthenticatorUtils.getDisabledByBruteForceEventError(context, person) != null;
    }

    /** Only here, behind the right password, a person learns that he is disabled. */
    private boolean enter(AuthenticationFlowContext context, UserModel person) {
        if (!enabledUser(context, person)) {
            return false;
        }
        context.getAuthenticationSession().setAuthNote(AuthenticationManager.PASSWORD_VALIDATED, "true");
        context.setUser(person);
        return true;
    }

    private boolean refuse(AuthenticationFlowContext context, Optional<UserModel> person) {
        var locked = person.filter(someone -> lockedOut(context, someone)).isPresent();
        person.ifPresent(context.getEvent()::user);
        context.getEvent().error(reason(person, locked));
        AuthenticatorUtils.setupReauthenticationInUsernamePasswordFormError(context);
        var page = challenge(context, Messages.INVALID_USER, Validation.FIELD_USERNAME);
        if (locked) {
            context.forceChallenge(page);
        } else {
            person.ifPresent(someone -> countIfByPhone(context, someone));
            context.failureChallenge(AuthenticationFlowError.INVALID_CREDENTIALS, page);
        }
        return false;
    }

    /** Keycloak counts a failure itself, by what was typed, but it knows no phone numbers. */
    private static void countIfByPhone(AuthenticationFlowContext context, UserModel person) {
        var typed = context.getAuthenticationSession().getAuthNote(ATTEMPTED_USERNAME);
        if (context.getUser() == null
                && PhoneNumber.typed(context.getSession(), typed).isPresent()) {
            context.getProtector()
                    .failedLogin(
                            context.getRealm(),
                            person,
                            context.getConnection(),
                            context.getUriInfo(),
                            Set.of(PasswordCredentialModel.TYPE));
        }
    }

    private static String reason(Optional<UserModel> person, boolean locked) {
        if (person.isEmpty()) {
            return Errors.USER_NOT_FOUND;
        }
        return locked ? Errors.USER_TEMPORARILY_DISABLED : Errors.INVALID_USER_CREDENTIALS;
    }

    private boolean askAgain(AuthenticationFlowContext context, FormMessage problem) {
        AuthenticatorUtils.setupReauthenticationInUsernamePasswordFormError(context);
        context.form().addError(problem);
        context.forceChallenge(challenge(context, null, null));
        return false;
    }
}
