// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.signin;

import dev.stoa.membership.CurrentRules;
import dev.stoa.web.signin.Standing.InAccount;
import dev.stoa.web.signin.Standing.Newcomer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Optional;

/**
 * Keeps some to one page of the console: who has no account, to the page where he opens one; and who lacks the second
 * factor that his account demands, to the page where he sets one up.
 */
@ApplicationScoped
class Confinement {

    private static final String SOURCE = ".xhtml";

    @Inject
    CurrentRules rules;

    @Inject
    Clock clock;

    /** The page that this request must go to instead; empty if it may have what it asks for. */
    Optional<String> pageFor(HttpServletRequest request, SignIn signIn) {
        var asked = page(request);
        if (!asked.startsWith(Door.APP.prefix())) {
            return Optional.empty();
        }
        var only = only(signIn);
        if (only.isEmpty()) {
            return Optional.of(Addresses.MEMBER_HOME).filter(home -> asked.equals(Addresses.WELCOME));
        }
        return only.filter(page -> !page.equals(asked));
    }

    private Optional<String> only(SignIn signIn) {
        if (signIn.standing() instanceof Newcomer) {
            return Optional.of(Addresses.WELCOME);
        }
        return lacksSecondFactor(signIn) ? Optional.of(Addresses.WAYS_IN) : Optional.empty();
    }

    /** Whether the account keeps the person out until he has a second factor. */
    boolean lacksSecondFactor(SignIn signIn) {
        return signIn.standing() instanceof InAccount member
                && !signIn.secondFactor()
                && rules.of(member.account().tenant()).demandSecondFactor(clock.instant());
    }

    private static String page(HttpServletRequest request) {
        var path = request.getServletPath();
        return path.endsWith(SOURCE) ? path.substring(0, path.length() - SOURCE.length()) : path;
    }
}
