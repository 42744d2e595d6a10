// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.signin;

import dev.stoa.membership.Account;
import dev.stoa.membership.PersonsAccounts;
import dev.stoa.membership.Presence;
import dev.stoa.web.signin.SignInFailed.Reason;
import dev.stoa.web.signin.Standing.InAccount;
import dev.stoa.web.signin.Standing.Newcomer;
import dev.stoa.web.signin.Standing.OfStaff;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** The second half of a sign-in: believes the provider's answer or not, and makes the session the person's own. */
@ApplicationScoped
class Arrival {

    /** How far the provider's clock may be behind ours when it says that a proof of identity is new. */
    private static final Duration SKEW = Duration.ofSeconds(30);

    @Inject
    OpenIdProvider provider;

    @Inject
    SessionLocks locks;

    @Inject
    Departure departure;

    @Inject
    Confirmations confirmations;

    @Inject
    AccountChoice choice;

    @Inject
    PersonsAccounts personsAccounts;

    @Inject
    Rights rights;

    @Inject
    Presence presence;

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
        request.setAttribute(Problem.CONFIRMATION, pending.purpose().is(Purpose.Kind.CONFIRM));
        provider.checkIssuerOfAnswer(answer.issuer());
        var proven = provider.redeem(answer.codeOrFail(), pending);
        if (pending.purpose().is(Purpose.Kind.CONFIRM)) {
            checkFresh(pending, proven.identity());
        }
        var staffRoles = proven.access().staffRoles();
        if (!staffRoles.isEmpty()) {
            return enter(request, new Return(pending, answer), proven, new OfStaff(staffRoles));
        }
        var account = choice.of(request, pending, proven.identity().person());
        return account.isEmpty()
                ? enter(request, new Return(pending, answer), proven, new Newcomer())
                : enter(request, new Return(pending, answer), proven, account.get());
    }

    private URI enter(HttpServletRequest request, Return back, VerifiedTokens proven, Account account) {
        if (!proven.access().isFor(account.alias()) && !back.pending().silently()) {
            return departure.againSilently(request, back.pending());
        }
        var person = proven.identity().person();
        var stamp = rights.stamp(account.tenant(), person.subject());
        var narrowed = isOfMany(proven, account) ? provider.refresh(proven.tokens(), InAccount.scope(account)) : proven;
        var permissions = narrowed.access().permissionsIn(account.alias());
        presence.note(account.tenant(), person, proven.identity().secondFactor());
        personsAccounts.enter(account.tenant(), person.subject());
        return enter(request, back, narrowed, new InAccount(account, permissions, stamp));
    }

    private static boolean isOfMany(VerifiedTokens proven, Account account) {
        return proven.access().isFor(account.alias()) && !proven.access().isOnlyFor(account.alias());
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
        if (!identity.level().equals(AuthorizationAsk.CONFIRMED.getValue())) {
            throw new SignInFailed(Reason.PROOF_NOT_FRESH, "acr is not what was asked for");
        }
        if (identity.authenticatedAt().isBefore(pending.startedAt().minus(SKEW))) {
            throw new SignInFailed(Reason.PROOF_NOT_FRESH, "auth_time is older than the request");
        }
    }

    private URI enter(HttpServletRequest request, Return back, VerifiedTokens proven, Standing standing) {
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
        var home = begins(request, signIn);
        var page = isSame ? back.page(standing.door(), home) : home;
        return URI.create(
                settings.publicUrl() + confirmed(request, back, identity).orElse(page));
    }

    /** Who has an invitation at hand came for that, and everybody else to work. */
    private String begins(HttpServletRequest request, SignIn signIn) {
        var isInvited = signIn.standing().door() == Door.APP
                && BrowserSession.of(request)
                        .flatMap(BrowserSession::invitation)
                        .isPresent();
        return isInvited ? Addresses.JOIN : rights.home(signIn);
    }

    /** The page where the operation was asked for, which is told that it may be finished now. */
    private Optional<String> confirmed(HttpServletRequest request, Return back, Identity identity) {
        return back.operation()
                .flatMap(id -> confirmations.confirm(request, id, identity.authenticatedAt()))
                .map(operation -> OwnPath.with(operation.page(), Confirmations.PARAMETER, operation.id()));
    }

    /**
     * Nobody who knew the session's id before may know it now; and what another person left in the session goes. An
     * invitation is the browser's: who of the two may accept it, its page says.
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
            var invitation = BrowserSession.of(request).flatMap(BrowserSession::invitation);
            request.getSession(true).invalidate();
            invitation.ifPresent(known -> request.getSession(true).setAttribute(InvitationAtHand.ATTRIBUTE, known));
        }
        return isSame;
    }
}
