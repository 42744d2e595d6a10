// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.signin;

import dev.stoa.membership.Accounts;
import dev.stoa.web.signin.SignInFailed.Reason;
import dev.stoa.web.signin.Standing.InAccount;
import dev.stoa.web.signin.Standing.OfStaff;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
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
    Accounts accounts;

    /**
     * Signs the person in and says which page he gets.
     *
     * @throws SignInFailed if the answer does not prove who he is
     * @throws dev.stoa.Unavailable if the provider does not answer, so that the account can't be opened now
     */
    String complete(HttpServletRequest request, Answer answer) {
        var pending = taken(request, answer);
        provider.checkIssuerOfAnswer(answer.issuer());
        var proven = provider.redeem(answer.codeOrFail(), pending);
        checkFresh(pending, proven.identity());
        var signedIn = standing(proven);
        var isSame = renewSession(request, proven.identity().subject());
        new BrowserSession(request.getSession(true)).keep(signedIn.signIn(), signedIn.tokens());
        return isSame
                ? page(pending, signedIn.signIn())
                : signedIn.signIn().standing().door().home();
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

    private SignedIn standing(VerifiedTokens proven) {
        var staffRoles = proven.access().staffRoles();
        return staffRoles.isEmpty() ? asMember(proven) : signedIn(new OfStaff(staffRoles), proven);
    }

    /** The tokens in hand were issued before it was known which account they are for, or before there was one. */
    private SignedIn asMember(VerifiedTokens proven) {
        var account = accounts.accountOf(proven.identity().person());
        var narrowed = provider.refresh(proven.tokens(), InAccount.scope(account));
        return signedIn(new InAccount(account, narrowed.access().permissionsIn(account.alias())), narrowed);
    }

    private static SignedIn signedIn(Standing standing, VerifiedTokens proven) {
        var identity = proven.identity();
        var signIn = new SignIn(
                identity.person(),
                standing,
                identity.authenticatedAt(),
                proven.access().expiresAt());
        return new SignedIn(signIn, proven.tokens());
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

    private static String page(PendingSignIn pending, SignIn signIn) {
        var door = signIn.standing().door();
        return OwnPath.of(pending.target())
                .filter(path -> path.isFor(door))
                .map(OwnPath::value)
                .orElse(door.home());
    }

    private record SignedIn(SignIn signIn, Tokens tokens) {}
}
