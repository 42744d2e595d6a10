// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What sign-in keeps in the session of a browser: texts only. */
record BrowserSession(HttpSession session) {

    private static final String SIGN_IN = "stoa.sign-in";
    private static final String TOKENS = "stoa.sign-in.tokens";
    private static final String PENDING = "stoa.sign-in.pending";
    private static final String OPERATIONS = "stoa.operations";

    static Optional<BrowserSession> of(HttpServletRequest request) {
        return Optional.ofNullable(request.getSession(false)).map(BrowserSession::new);
    }

    Optional<SignIn> signIn() {
        return Optional.ofNullable(text(SIGN_IN)).map(SignInText::read);
    }

    Optional<Tokens> tokens() {
        return Optional.ofNullable(text(TOKENS)).map(SignInText::readTokens);
    }

    /** What waits for a proof was asked for in one account and is not finished in another. */
    void keep(SignIn signIn, Tokens tokens) {
        if (signIn().filter(before ->
                        !before.standing().scope().equals(signIn.standing().scope()))
                .isPresent()) {
            keep(new PendingOperations(List.of()));
        }
        session.setAttribute(TOKENS, SignInText.write(tokens));
        session.setAttribute(SIGN_IN, SignInText.write(signIn));
    }

    PendingSignIns pending() {
        return PendingSignIns.decode(Optional.ofNullable(text(PENDING)).orElse(""));
    }

    void keep(PendingSignIns pending) {
        session.setAttribute(PENDING, pending.encode());
    }

    PendingOperations operations() {
        return Optional.ofNullable(text(OPERATIONS))
                .map(PendingOperations::decode)
                .orElseGet(() -> new PendingOperations(List.of()));
    }

    void keep(PendingOperations operations) {
        session.setAttribute(OPERATIONS, operations.encode());
    }

    /** What names the invitation that this browser came with and has not answered yet. */
    Optional<String> invitation() {
        return Optional.ofNullable(text(InvitationAtHand.ATTRIBUTE));
    }

    private @Nullable String text(String name) {
        return (String) session.getAttribute(name);
    }
}
