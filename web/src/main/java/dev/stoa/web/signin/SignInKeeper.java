// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.signin;

import dev.stoa.Party;
import dev.stoa.Unavailable;
import dev.stoa.identity.EndedSessions;
import dev.stoa.membership.Presence;
import dev.stoa.web.signin.Standing.InAccount;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Keeps a sign-in alive and true: its rights are as young as the access token, and it ends when it must. */
@ApplicationScoped
class SignInKeeper {

    /** Requests that wait for the same silent provider would use up the server's threads one after the other. */
    private static final Duration PAUSE = Duration.ofSeconds(2);

    /**
     * How long a member works on while the provider is away: as long as it takes to start one again, and no evening.
     */
    private static final Duration GRACE = Duration.ofMinutes(15);

    private static final String ENDED = "stoa.sign-in.ended";

    private static final Logger LOG = System.getLogger(SignInKeeper.class.getName());

    @Inject
    OpenIdProvider provider;

    @Inject
    SessionLocks locks;

    @Inject
    EndedSessions ended;

    @Inject
    Rights rights;

    @Inject
    Presence presence;

    @Inject
    Clock clock;

    private volatile Instant awayUntil = Instant.MIN;

    /**
     * Who has signed in, with rights that hold now.
     *
     * @throws dev.stoa.Unavailable if the rights are too old, or those of a role that has changed, and the provider
     *     does not answer
     */
    Optional<SignIn> valid(HttpServletRequest request) {
        var known = known(request);
        return known.isPresent() && isDue(known.get()) ? renewedInTurn(request) : known;
    }

    /** Who has signed in, without asking the provider whether it still holds. */
    Optional<SignIn> known(HttpServletRequest request) {
        var session = BrowserSession.of(request);
        var signIn = session.flatMap(BrowserSession::signIn);
        if (signIn.isPresent() && (signIn.get().isOver(clock.instant()) || isEnded(request, signIn.get()))) {
            session.get().session().invalidate();
            return Optional.empty();
        }
        return signIn;
    }

    /** Whether this request's session was found ended by the provider: the person did not do that here. */
    static boolean wasEndedElsewhere(HttpServletRequest request) {
        return request.getAttribute(ENDED) != null;
    }

    private boolean isEnded(HttpServletRequest request, SignIn signIn) {
        var isEnded = ended.has(signIn.sessionId(), signIn.person().subject(), signIn.authenticatedAt());
        if (isEnded) {
            request.setAttribute(ENDED, true);
        }
        return isEnded;
    }

    /** Whether what the tokens grant is too old to be relied on, or was granted under a role that has changed. */
    boolean isDue(SignIn signIn) {
        return signIn.isDue(clock.instant()) || rights.areBehind(signIn);
    }

    private Optional<SignIn> renewedInTurn(HttpServletRequest request) {
        return BrowserSession.of(request)
                .map(session -> session.session().getId())
                .flatMap(id -> locks.inTurn(id, () -> renewed(request)));
    }

    /** Reads the session again, for another request may have renewed or ended it while this one waited. */
    private Optional<SignIn> renewed(HttpServletRequest request) {
        var session = BrowserSession.of(request);
        var signIn = session.flatMap(BrowserSession::signIn);
        if (signIn.isEmpty() || !isDue(signIn.get())) {
            return signIn;
        }
        return renewed(session.get(), signIn.get());
    }

    private Optional<SignIn> renewed(BrowserSession session, SignIn signIn) {
        try {
            return Optional.of(fetched(session, signIn));
        } catch (Unavailable away) {
            if (mayWorkOn(signIn)) {
                return Optional.of(signIn);
            }
            throw away;
        } catch (SignInFailed ended) {
            LOG.log(Level.INFO, "a session ended at the provider: {0}", ended.reason());
            session.session().invalidate();
            return Optional.empty();
        }
    }

    /** What a member may do is known without the provider while his role is the same: his token is merely old. */
    private boolean mayWorkOn(SignIn signIn) {
        return signIn.standing() instanceof InAccount
                && !rights.areBehind(signIn)
                && clock.instant().isBefore(signIn.dueAt().plus(GRACE));
    }

    private SignIn fetched(BrowserSession session, SignIn signIn) {
        if (clock.instant().isBefore(awayUntil)) {
            throw new Unavailable(Party.IDENTITY_PROVIDER, "it did not answer a moment ago");
        }
        try {
            var stamp = rights.stamp(signIn);
            var renewed = refreshed(session.tokens().orElseThrow(), signIn);
            var next = signIn.refreshed(renewed, stamp);
            session.keep(next, renewed.tokens());
            if (next.standing() instanceof InAccount member) {
                presence.note(member.account().tenant(), next.person(), next.secondFactor());
            }
            return next;
        } catch (Unavailable away) {
            awayUntil = clock.instant().plus(PAUSE);
            throw away;
        }
    }

    /** Who is no member any more is still somebody: for him the provider has tokens that are for no account. */
    private VerifiedTokens refreshed(Tokens tokens, SignIn signIn) {
        if (rights.areGone(signIn)) {
            return provider.refresh(tokens, Standing.NO_ACCOUNT);
        }
        try {
            return provider.refresh(tokens, signIn.standing().scope());
        } catch (SignInFailed refused) {
            if (refused.reason() != SignInFailed.Reason.SCOPE_REFUSED) {
                throw refused;
            }
            return provider.refresh(tokens, Standing.NO_ACCOUNT);
        }
    }
}
