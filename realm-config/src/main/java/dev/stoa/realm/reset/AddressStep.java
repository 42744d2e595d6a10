// SPDX-License-Identifier: Apache-2.0
package dev.stoa.realm.reset;

import dev.stoa.realm.Step;
import dev.stoa.realm.code.EmailAddress;
import dev.stoa.realm.code.Identifier;
import dev.stoa.realm.sms.SmsSender;
import java.util.List;
import java.util.Optional;
import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.authentication.authenticators.browser.AbstractUsernameFormAuthenticator;
import org.keycloak.models.utils.FormMessage;
import org.keycloak.services.validation.Validation;

/** First step: whose password; sends the link if it is an e-mail address. */
final class AddressStep implements Step {

    @Override
    public void authenticate(AuthenticationFlowContext context) {
        var byLink = Visitor.byLink(context);
        if (byLink.isPresent()) {
            context.setUser(byLink.get());
            context.success();
        } else {
            ask(context, List.of());
        }
    }

    @Override
    public void action(AuthenticationFlowContext context) {
        var form = context.getHttpRequest().getDecodedFormParameters();
        var text = Optional.ofNullable(form.getFirst(Validation.FIELD_USERNAME)).orElse("");
        context.getAuthenticationSession()
                .setAuthNote(AbstractUsernameFormAuthenticator.ATTEMPTED_USERNAME, text.strip());
        var typed = Identifier.typed(context.getSession(), text);
        if (typed.isEmpty()) {
            ask(context, List.of(new FormMessage(Validation.FIELD_USERNAME, "resetAddressInvalid")));
        } else if (typed.get() instanceof EmailAddress address) {
            mail(context, address);
        } else {
            Visitor.remember(context, typed.get());
            context.success();
        }
    }

    private static void mail(AuthenticationFlowContext context, EmailAddress address) {
        var refusal = new ResetMail(context).send(address);
        if (refusal.isPresent()) {
            ask(context, List.of(refusal.get()));
        } else {
            context.forkWithSuccessMessage(new FormMessage("emailSentMessage"));
        }
    }

    private static void ask(AuthenticationFlowContext context, List<FormMessage> problems) {
        var form = context.form()
                .setAttribute("phones", SmsSender.of(context.getSession()).isPresent());
        if (!problems.isEmpty()) {
            form.setErrors(problems);
        }
        context.challenge(form.createPasswordReset());
    }
}
