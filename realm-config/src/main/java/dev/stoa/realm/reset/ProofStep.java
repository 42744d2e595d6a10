// SPDX-License-Identifier: Apache-2.0
package dev.stoa.realm.reset;

import dev.stoa.realm.Step;
import dev.stoa.realm.code.CodeDialogue;
import dev.stoa.realm.code.CodeOption;
import dev.stoa.realm.code.Identifier;
import dev.stoa.realm.code.Purpose;
import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.authentication.AuthenticationFlowError;

/** Second step: the link was opened, or the code that was sent to the number comes back. */
final class ProofStep implements Step {

    @Override
    public void authenticate(AuthenticationFlowContext context) {
        if (Visitor.byLink(context).isPresent()) {
            Visitor.enter(context);
            return;
        }
        Visitor.number(context)
                .ifPresentOrElse(number -> context.challenge(dialogue(context).open(number)), context::resetFlow);
    }

    @Override
    public void action(AuthenticationFlowContext context) {
        Visitor.number(context).ifPresentOrElse(number -> answer(context, number), context::resetFlow);
    }

    private static void answer(AuthenticationFlowContext context, Identifier number) {
        var answer = dialogue(context).answer(number);
        switch (answer.outcome()) {
            case PROVEN -> enter(context, number);
            case WRONG -> context.failureChallenge(AuthenticationFlowError.INVALID_CREDENTIALS, answer.page());
            case SHOWN -> context.challenge(answer.page());
            case OTHER_ADDRESS, SKIPPED -> context.resetFlow();
        }
    }

    private static void enter(AuthenticationFlowContext context, Identifier number) {
        number.owner(context.getSession(), context.getRealm())
                .ifPresentOrElse(
                        owner -> {
                            context.setUser(owner);
                            Visitor.enter(context);
                        },
                        context::resetFlow);
    }

    private static CodeDialogue dialogue(AuthenticationFlowContext context) {
        return CodeDialogue.of(context, Purpose.RESET, CodeOption.OTHER_ADDRESS);
    }
}
