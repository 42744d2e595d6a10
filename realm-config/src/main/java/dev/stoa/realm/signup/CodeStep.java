// SPDX-License-Identifier: Apache-2.0
package dev.stoa.realm.signup;

import dev.stoa.realm.Step;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.Optional;
import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.authentication.AuthenticationFlowError;
import org.keycloak.events.Errors;
import org.keycloak.models.utils.FormMessage;

/** Second step: the code that was sent to the address. */
final class CodeStep implements Step {

    private static final String FIELD = "code";

    @Override
    public void authenticate(AuthenticationFlowContext context) {
        var identifier = SignUp.of(context).identifier();
        if (identifier.isEmpty()) {
            context.resetFlow();
            return;
        }
        var refusal = usable(context, identifier.get())
                ? Optional.<FormMessage>empty()
                : delivery(context).deliver(identifier.get());
        context.challenge(page(context, identifier.get(), refusal));
    }

    @Override
    public void action(AuthenticationFlowContext context) {
        var typed = context.getHttpRequest().getDecodedFormParameters();
        var identifier = SignUp.of(context).identifier();
        if (identifier.isEmpty()) {
            context.resetFlow();
        } else if (typed.containsKey("change")) {
            context.resetFlow();
        } else if (typed.containsKey("resend")) {
            resend(context, identifier.get());
        } else {
            var code = Optional.ofNullable(typed.getFirst(FIELD)).orElse("");
            check(context, identifier.get(), code.replaceAll("\\s", ""));
        }
    }

    private static boolean usable(AuthenticationFlowContext context, Identifier identifier) {
        return SentCodes.of(context)
                .find(identifier)
                .filter(code -> !code.expired(SignUp.now()))
                .isPresent();
    }

    private static void resend(AuthenticationFlowContext context, Identifier identifier) {
        var form = context.form();
        var refusal = pauseLeft(context, identifier)
                .map(left -> new FormMessage(null, "signUpCodePause", left.toSeconds() + 1))
                .or(() -> delivery(context).deliver(identifier));
        if (refusal.isEmpty()) {
            form.setSuccess("signUpCodeSentAgain");
        }
        context.challenge(page(context, identifier, refusal));
    }

    private static Optional<Duration> pauseLeft(AuthenticationFlowContext context, Identifier identifier) {
        return SentCodes.of(context)
                .find(identifier)
                .map(code -> code.pauseLeft(rules(context).pause(), SignUp.now()))
                .filter(left -> left.compareTo(Duration.ZERO) > 0);
    }

    private static void check(AuthenticationFlowContext context, Identifier identifier, String typed) {
        var codes = SentCodes.of(context);
        var problem = new CodeCheck(Stores.allowance(context.getSession()), Stores.seal(context), rules(context))
                .problemWith(typed, codes.find(identifier), codes.browser());
        if (problem.isEmpty()) {
            codes.forget(identifier);
            SignUp.of(context).prove(identifier);
            context.success();
        } else {
            context.getEvent().detail("reason", problem.get().getMessage()).error(Errors.INVALID_CODE);
            var page = page(context, identifier, problem);
            context.failureChallenge(AuthenticationFlowError.INVALID_CREDENTIALS, page);
        }
    }

    private static Response page(
            AuthenticationFlowContext context, Identifier identifier, Optional<FormMessage> problem) {
        var rules = rules(context);
        var form = context.form()
                .setAttribute("identifier", identifier.value())
                .setAttribute("codeMinutes", rules.lifespan().toMinutes())
                .setAttribute(
                        "resendAfter",
                        pauseLeft(context, identifier)
                                .map(left -> left.toSeconds() + 1)
                                .orElse(0L));
        problem.ifPresent(form::addError);
        return form.createForm("sign-up-code.ftl");
    }

    private static CodeDelivery delivery(AuthenticationFlowContext context) {
        return new CodeDelivery(context, rules(context));
    }

    private static CodeRules rules(AuthenticationFlowContext context) {
        return CodeRules.of(context.getAuthenticatorConfig());
    }
}
