// SPDX-License-Identifier: Apache-2.0
package dev.stoa.realm.code;

import dev.stoa.realm.code.CodeAnswer.Outcome;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.authentication.RequiredActionContext;
import org.keycloak.events.Errors;
import org.keycloak.models.utils.FormMessage;

/**
 * Sends a code to an address and asks for it on a page, from a step of a flow or from a required action.
 *
 * <p>How long a code lives and how many there are is set on that step or action; see {@link CodeSettings}.
 */
public final class CodeDialogue {

    private static final String FIELD = "code";

    private final Visit visit;
    private final Purpose purpose;
    private final Set<CodeOption> options;
    private final CodeRules rules;

    private CodeDialogue(Visit visit, Purpose purpose, Set<CodeOption> options) {
        this.visit = visit;
        this.purpose = purpose;
        this.options = options;
        this.rules = CodeRules.of(visit.settings());
    }

    public static CodeDialogue of(AuthenticationFlowContext context, Purpose purpose, CodeOption... options) {
        return new CodeDialogue(Visit.of(context), purpose, Set.of(options));
    }

    public static CodeDialogue of(RequiredActionContext context, Purpose purpose, CodeOption... options) {
        return new CodeDialogue(Visit.of(context), purpose, Set.of(options));
    }

    /** The page that asks for the code; sends one, unless one that is still good is on its way to this browser. */
    public Response open(Identifier to) {
        var refusal = usable(to) ? Optional.<FormMessage>empty() : delivery().deliver(to);
        return page(to, refusal, false);
    }

    /** Takes what the person sent from that page. */
    public CodeAnswer answer(Identifier to) {
        var typed = visit.session().getContext().getHttpRequest().getDecodedFormParameters();
        if (options.contains(CodeOption.OTHER_ADDRESS) && typed.containsKey("change")) {
            return CodeAnswer.of(Outcome.OTHER_ADDRESS);
        }
        if (options.contains(CodeOption.SKIP) && typed.containsKey("skip")) {
            return CodeAnswer.of(Outcome.SKIPPED);
        }
        if (typed.containsKey("resend")) {
            return resend(to);
        }
        return check(to, Optional.ofNullable(typed.getFirst(FIELD)).orElse("").replaceAll("\\s", ""));
    }

    private boolean usable(Identifier to) {
        return sent().find(to).filter(code -> !code.expired(Stores.now())).isPresent();
    }

    private CodeAnswer resend(Identifier to) {
        var refusal = pauseLeft(to)
                .map(left -> new FormMessage(null, "codePause." + to.kind(), left))
                .or(() -> delivery().deliver(to));
        return new CodeAnswer(Outcome.SHOWN, page(to, refusal, refusal.isEmpty()));
    }

    /** In seconds, of which a begun one counts. */
    private Optional<Long> pauseLeft(Identifier to) {
        return sent().find(to)
                .map(code -> code.pauseLeft(rules.pause(), Stores.now()))
                .filter(left -> left.compareTo(Duration.ZERO) > 0)
                .map(left -> left.plusMillis(999).toSeconds());
    }

    private CodeAnswer check(Identifier to, String typed) {
        var problem = new CodeCheck(Stores.allowance(visit.session()), Stores.seal(visit), rules)
                .problemWith(typed, sent().find(to), sent().holder());
        if (problem.isPresent()) {
            visit.event().clone().detail("reason", problem.get().getMessage()).error(Errors.INVALID_CODE);
            return new CodeAnswer(Outcome.WRONG, page(to, problem, false));
        }
        sent().forget(to);
        delivery().endPause(to);
        return CodeAnswer.of(Outcome.PROVEN);
    }

    private Response page(Identifier to, Optional<FormMessage> problem, boolean sentAgain) {
        var form = visit.form()
                .get()
                .setAttribute("identifier", options.contains(CodeOption.MASKED) ? to.masked() : to.shown())
                .setAttribute("kind", to.kind())
                .setAttribute("purpose", purpose.text())
                .setAttribute("codeMinutes", rules.lifespan().toMinutes())
                .setAttribute("resendAfter", pauseLeft(to).orElse(0L))
                .setAttribute("underWay", sent().find(to).isPresent())
                .setAttribute("offered", options.stream().map(CodeOption::name).toList());
        if (sentAgain) {
            form.setSuccess("codeSentAgain." + to.kind());
        }
        problem.ifPresent(wrong -> form.setErrors(List.of(wrong)));
        return form.createForm("code.ftl");
    }

    private SentCodes sent() {
        return SentCodes.of(visit, purpose);
    }

    private CodeDelivery delivery() {
        return new CodeDelivery(visit, purpose, rules);
    }
}
