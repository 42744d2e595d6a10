// SPDX-License-Identifier: Apache-2.0
package dev.stoa.realm.signup;

import dev.stoa.realm.Step;
import dev.stoa.realm.code.Identifier;
import dev.stoa.realm.sms.SmsSender;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
        var problems = problems(identifier, typed, phones(context));
        if (identifier.isPresent() && problems.isEmpty()) {
            SignUp.of(context).begin(identifier.get(), consents(context));
            context.success();
        } else {
            context.challenge(page(context, problems, text));
        }
    }

    private static List<FormMessage> problems(
            Optional<Identifier> identifier, MultivaluedMap<String, String> typed, boolean phones) {
        var problems = new ArrayList<FormMessage>();
        if (identifier.isEmpty()) {
            problems.add(new FormMessage(FIELD, phones ? "signUpIdentifierInvalid" : "emailInvalid"));
        }
        for (var document : Document.values()) {
            if (!typed.containsKey(document.field())) {
                problems.add(new FormMessage(document.field(), "signUpConsentMissing." + document.field()));
            }
        }
        return problems;
    }

    private static List<Consent> consents(AuthenticationFlowContext context) {
        var now = SignUp.now();
        return DocumentVersion.inForce(settings(context))
                .map(edition -> new Consent(edition.document(), edition.version(), now))
                .toList();
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
        var form = context.form()
                .setAttribute("identifier", typed)
                .setAttribute("phones", phones(context))
                .setAttribute(
                        "documents",
                        DocumentVersion.inForce(settings(context))
                                .map(DocumentVersion::forPage)
                                .toList())
                .setAttribute(
                        "accepted",
                        context.getHttpRequest().getDecodedFormParameters().keySet());
        if (!problems.isEmpty()) {
            form.setErrors(problems);
        }
        return form.createForm("sign-up-identifier.ftl");
    }

    private static boolean phones(AuthenticationFlowContext context) {
        return SmsSender.of(context.getSession()).isPresent();
    }

    private static Map<String, String> settings(AuthenticationFlowContext context) {
        var configured = context.getAuthenticatorConfig();
        return configured == null ? Map.of() : configured.getConfig();
    }
}
