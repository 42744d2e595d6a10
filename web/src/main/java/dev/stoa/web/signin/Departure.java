// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.signin;

import dev.stoa.web.signin.AuthorizationAsk.Kind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Clock;
import java.util.Optional;

/** The first half of a sign-in: notes what must come back, and says where the browser goes. */
@ApplicationScoped
class Departure {

    @Inject
    OpenIdProvider provider;

    @Inject
    SessionLocks locks;

    @Inject
    Clock clock;

    URI begin(HttpServletRequest request, Kind kind, Optional<OwnPath> target) {
        var page = target.map(OwnPath::value).orElse("");
        var pending = PendingSignIn.begun(page, kind == Kind.PROVE_FRESHLY, clock.instant());
        return sentWith(request, AuthorizationAsk.of(pending, kind, ReadersLanguage.of(request)));
    }

    /**
     * Once more for tokens of this scope, with nobody asked anything; the rest of the sign-in stays as it was asked.
     */
    URI againSilently(HttpServletRequest request, PendingSignIn first, String scope) {
        return sentWith(
                request,
                new AuthorizationAsk(first.silentSuccessor(), Kind.NOTHING, scope, ReadersLanguage.of(request)));
    }

    private URI sentWith(HttpServletRequest request, AuthorizationAsk ask) {
        var address = provider.authorization(ask);
        var session = new BrowserSession(request.getSession(true));
        locks.inTurn(session.session().getId(), () -> note(session, ask.pending()));
        return address;
    }

    private static PendingSignIns note(BrowserSession session, PendingSignIn pending) {
        var all = session.pending().with(pending);
        session.keep(all);
        return all;
    }
}
