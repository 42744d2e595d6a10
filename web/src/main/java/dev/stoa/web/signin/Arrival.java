// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.signin;

import dev.stoa.membership.Accounts;
import dev.stoa.web.signin.SignInFailed.Reason;
import dev.stoa.web.signin.Standing.InAccount;
import dev.stoa.web.signin.Standing.OfStaff;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Duration;

/** The second half of a sign-in: believes the provider's answer or not, and makes the session the person's own. */
@ApplicationScoped
class Arrival {

    /** How far the provider's clock may be behind ours when it says that a proof of identity is new. */
    private static final Duration SKEW = Duration.ofSeconds(5);

    @Inject
    OpenIdProvider provider;

    @Inject
    SessionLocks locks;

    @Inject
    Departure departure;

    @Inject
    Accounts accounts;

    @Inject
    SignInSettings settings;

    /**
     * Signs the person in and says where he goes: to the page he wanted, or once more to the provider, which asks him
     * nothing, because the tokens in hand were issued before he had an account.
     *
     * @throws SignInFailed if the answer does not prove who he is
     * @throws dev.stoa.Unavailable if the provider does not answer, so that the account can't be opened now
     */
    URI complete(HttpServletRequest request, Answer answer) {
        var pending = taken(request, answer);
        request.setAttribute(Problem.TARGET, pending.target());
        provider.checkIssuerOfAnswer(answer.issuer());
        var proven = provider.redeem(answer.codeOrFail(), pending);
        checkFresh(pending, proven.identity());
        var staffRoles = proven.access().staffRoles();
        if (!staffRoles.isEmpty()) {
            return enter(request, pending, proven, new OfStaff(staffRoles));
        }
        var account = accounts.accountOf(proven.identity().person());
        if (!proven.access().isFor(account.alias()) && !pending.silently()) {
            return departure.againSilently(request, pending, InAccount.scope(account));
        }
        var narrowed = pending.silently() ? proven : provider.refresh(proven.tokens(), InAccount.scope(account));
        var permissions = narrowed.access().permissionsIn(account.alias());
        return enter(request, pending, narrowed, new InAccount(account, permissions));
    }

    /** Each sign-in under way is answered once; the answer to none is a replay, or somebody else's. */
    private PendingSignIn taken(HttpServletRequest request, Answer answer) {
        var session = BrowserSession.of(request).orElseThrow(Arrival::unknownState);
        return locks.inTurn(session.session().getId(), () -> {
            var all = session.pending();
            var pending = all.of(String.valueOf(answer.state())).orElseThrow(Arrival::unknownState);
            session.keep(all.without(pending));
            return pending;
        });
    }

    private static SignInFailed unknownState() {
        return new SignInFailed(Reason.UNKNOWN_STATE, "this browser has no such sign-in under way");
    }

    private static void checkFresh(PendingSignIn pending, Identity identity) {
        if (pending.freshProof()
                && identity.authenticatedAt().isBefore(pending.startedAt().minus(SKEW))) {
            throw new SignInFailed(Reason.PROOF_NOT_FRESH, "auth_time is older than the request");
        }
    }

    private URI enter(HttpServletRequest request, PendingSignIn pending, VerifiedTokens proven, Standing standing) {
        var identity = proven.identity();
        var isSame = renewSession(request, identity.subject());
        var signIn = new SignIn(
                identity.person(),
                standing,
                identity.sessionId(),
                identity.secondFactor(),
                identity.authenticatedAt(),
                proven.access().expiresAt());
        new BrowserSession(request.getSession(true)).keep(signIn, proven.tokens());
        var page = isSame ? page(pending, standing.door()) : standing.door().home();
        return URI.create(settings.publicUrl() + page);
    }

    /**
     * Nobody who knew the session's id before may know it now; and what another person left in the session goes.
     *
     * @return whether the session was nobody's or the same person's
     */
    private static boolean renewSession(HttpServletRequest request, String subject) {
        var before = BrowserSession.of(request).flatMap(BrowserSession::signIn);
        var isSame =
                before.map(known -> known.person().subject().equals(subject)).orElse(true);
        if (isSame) {
            request.getSession(true);
            request.changeSessionId();
        } else {
            request.getSession(true).invalidate();
        }
        return isSame;
    }

    private static String page(PendingSignIn pending, Door door) {
        return OwnPath.of(pending.target())
                .filter(path -> path.isFor(door))
                .map(OwnPath::value)
                .orElse(door.home());
    }
}
