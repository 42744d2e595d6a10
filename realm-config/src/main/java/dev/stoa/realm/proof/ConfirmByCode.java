// SPDX-License-Identifier: Apache-2.0
package dev.stoa.realm.proof;

import dev.stoa.realm.Step;
import dev.stoa.realm.code.CodeDialogue;
import dev.stoa.realm.code.CodeOption;
import dev.stoa.realm.code.EmailAddress;
import dev.stoa.realm.code.Identifier;
import dev.stoa.realm.code.PhoneNumber;
import dev.stoa.realm.code.Purpose;
import jakarta.ws.rs.core.Response.Status;
import java.util.Optional;
import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.authentication.AuthenticationFlowError;
import org.keycloak.models.UserModel;

/** A fresh proof for who has neither passkey nor app: a code to his e-mail address, or else to his phone. */
final class ConfirmByCode implements Step {

    @Override
    public boolean requiresUser() {
        return true;
    }

    @Override
    public void authenticate(AuthenticationFlowContext context) {
        proven(context.getUser())
                .ifPresentOrElse(
                        address -> context.challenge(dialogue(context).open(address)), () -> sendBack(context));
    }

    @Override
    public void action(AuthenticationFlowContext context) {
        proven(context.getUser()).ifPresentOrElse(address -> answer(context, address), () -> sendBack(context));
    }

    private static void answer(AuthenticationFlowContext context, Identifier address) {
        var answer = dialogue(context).answer(address);
        switch (answer.outcome()) {
            case PROVEN -> context.success();
            case WRONG -> context.failureChallenge(AuthenticationFlowError.INVALID_CREDENTIALS, answer.page());
            case SHOWN, OTHER_ADDRESS, SKIPPED -> context.challenge(answer.page());
        }
    }

    /** Only an address that is known to be his can prove anything. */
    private static Optional<Identifier> proven(UserModel person) {
        return Optional.ofNullable(person.getEmail())
                .filter(email -> person.isEmailVerified())
                .<Identifier>map(EmailAddress::new)
                .or(() -> PhoneNumber.of(person));
    }

    private static void sendBack(AuthenticationFlowContext context) {
        var page = context.form().setError("confirmNoAddress").createErrorPage(Status.FORBIDDEN);
        context.failure(AuthenticationFlowError.CREDENTIAL_SETUP_REQUIRED, page);
    }

    private static CodeDialogue dialogue(AuthenticationFlowContext context) {
        return CodeDialogue.of(context, Purpose.PROOF, CodeOption.MASKED);
    }
}
