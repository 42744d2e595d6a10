// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.signin;

import dev.stoa.membership.CurrentRules;
import dev.stoa.web.signin.Standing.InAccount;
import dev.stoa.web.signin.Standing.Newcomer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Keeps some to a few pages of the console: who has no account, to those where he opens one or joins one; who is no
 * member any more, to the one that says so; and who lacks the second factor that his account demands, to the page where
 * he sets one up. Whoever has several accounts may change to another one from everywhere.
 */
@ApplicationScoped
class Confinement {

    private static final String SOURCE = ".xhtml";
    private static final Set<String> NOT_FOR_MEMBERS = Set.of(Addresses.WELCOME, Addresses.LEFT);

    @Inject
    CurrentRules rules;

    @Inject
    Rights rights;

    @Inject
    Clock clock;

    /** The page that this request must go to instead; empty if it may have what it asks for. */
    Optional<String> pageFor(HttpServletRequest request, SignIn signIn) {
        var asked = page(request);
        if (!asked.startsWith(Door.APP.prefix())) {
            return Optional.empty();
        }
        var only = only(request, signIn);
        if (only.isEmpty()) {
            return Optional.of(rights.home(signIn)).filter(home -> NOT_FOR_MEMBERS.contains(asked));
        }
        var isAllowed = asked.equals(Addresses.CHANGE_ACCOUNT) || only.contains(asked);
        return isAllowed ? Optional.empty() : Optional.of(only.get(0));
    }

    /** The pages he is kept to, first the one to be led to; none if he is free. */
    private List<String> only(HttpServletRequest request, SignIn signIn) {
        if (signIn.standing() instanceof Newcomer || rights.areGone(signIn)) {
            var first = signIn.standing() instanceof Newcomer ? Addresses.WELCOME : Addresses.LEFT;
            var isInvited = BrowserSession.of(request)
                    .flatMap(BrowserSession::invitation)
                    .isPresent();
            return isInvited ? List.of(Addresses.JOIN, first) : List.of(first);
        }
        return lacksSecondFactor(signIn) ? List.of(Addresses.WAYS_IN) : List.of();
    }

    /** Whether the account keeps the person out until he has a second factor. */
    boolean lacksSecondFactor(SignIn signIn) {
        return signIn.standing() instanceof InAccount member
                && !signIn.secondFactor()
                && !rights.areGone(signIn)
                && rules.of(member.account().tenant()).demandSecondFactor(clock.instant());
    }

    private static String page(HttpServletRequest request) {
        var path = request.getServletPath();
        return path.endsWith(SOURCE) ? path.substring(0, path.length() - SOURCE.length()) : path;
    }
}
