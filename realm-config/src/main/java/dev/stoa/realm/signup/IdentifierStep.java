// SPDX-License-Identifier: Apache-2.0
package dev.stoa.realm.signup;

import dev.stoa.realm.Step;
import dev.stoa.realm.code.Identifier;
import dev.stoa.realm.consent.ConsentForm;
import dev.stoa.realm.sms.SmsSender;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.models.utils.FormMessage;
import org.keycloak.protocol.oidc.OIDCLoginProtocol;

/** First step: the address, and the consent to each document. */
final class IdentifierStep implements Step {

    private static final String FIELD = "identifier";

    @Override
    public void authenticate(AuthenticationFlowContext context) {
        context.challenge(page(context, List.of(), known(context)));
    }

    @Override
    public void action(AuthenticationFlowContext context) {
        var typed = context.getHttpRequest().getDecodedFormParameters();
        var text = Optional.ofNullable(typed.getFirst(FIELD)).orElse("");
        var identifier = Identifier.typed(context.getSession(), text);
        var problems = problems(context, identifier, typed);
        if (identifier.isPresent() && problems.isEmpty()) {
            SignUp.of(context)
                    .begin(identifier.get(), ConsentForm.all(context.getRealm()).accepted(SignUp.now()));
            context.success();
        } else {
            context.challenge(page(context, problems, text));
        }
    }

    private static List<FormMessage> problems(
            AuthenticationFlowContext context, Optional<Identifier> identifier, MultivaluedMap<String, String> typed) {
        var problems = new ArrayList<FormMessage>();
        if (identifier.isEmpty()) {
            problems.add(new FormMessage(FIELD, phones(context) ? "signUpIdentifierInvalid" : "emailInvalid"));
        }
        problems.addAll(ConsentForm.all(context.getRealm()).problems(typed));
        return problems;
    }

    private static String known(AuthenticationFlowContext context) {
        var hint = context.getAuthenticationSession().getClientNote(OIDCLoginProtocol.LOGIN_HINT_PARAM);
        return SignUp.of(context)
                .identifier()
                .map(Identifier::shown)
                .or(() -> Optional.ofNullable(hint))
                .orElse("");
    }

    private static Response page(AuthenticationFlowContext context, List<FormMessage> problems, String typed) {
        var typedBefore = context.getHttpRequest().getDecodedFormParameters();
        var form = ConsentForm.all(context.getRealm())
                .on(context.form(), typedBefore)
                .setAttribute("identifier", typed)
                .setAttribute("phones", phones(context));
        if (!problems.isEmpty()) {
            form.setErrors(problems);
        }
        return form.createForm("sign-up-identifier.ftl");
    }

    private static boolean phones(AuthenticationFlowContext context) {
        return SmsSender.of(context.getSession()).isPresent();
    }
}
