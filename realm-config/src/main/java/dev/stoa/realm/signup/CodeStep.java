// SPDX-License-Identifier: Apache-2.0
package dev.stoa.realm.signup;

import dev.stoa.realm.Step;
import dev.stoa.realm.code.CodeDialogue;
import dev.stoa.realm.code.CodeOption;
import dev.stoa.realm.code.Identifier;
import dev.stoa.realm.code.Purpose;
import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.authentication.AuthenticationFlowError;

/** Second step: the code that was sent to the address. */
final class CodeStep implements Step {

    @Override
    public void authenticate(AuthenticationFlowContext context) {
        var identifier = SignUp.of(context).identifier();
        if (identifier.isPresent()) {
            context.challenge(dialogue(context).open(identifier.get()));
        } else {
            context.resetFlow();
        }
    }

    @Override
    public void action(AuthenticationFlowContext context) {
        var identifier = SignUp.of(context).identifier();
        if (identifier.isPresent()) {
            answer(context, identifier.get());
        } else {
            context.resetFlow();
        }
    }

    private static void answer(AuthenticationFlowContext context, Identifier identifier) {
        var answer = dialogue(context).answer(identifier);
        switch (answer.outcome()) {
            case PROVEN -> {
                SignUp.of(context).prove(identifier);
                context.success();
            }
            case WRONG -> context.failureChallenge(AuthenticationFlowError.INVALID_CREDENTIALS, answer.page());
            case SHOWN -> context.challenge(answer.page());
            case OTHER_ADDRESS, SKIPPED -> context.resetFlow();
        }
    }

    private static CodeDialogue dialogue(AuthenticationFlowContext context) {
        return CodeDialogue.of(context, Purpose.SIGN_UP, CodeOption.OTHER_ADDRESS);
    }
}
