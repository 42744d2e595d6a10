// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.signin;

import dev.stoa.membership.Account;
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

    /** @param thirdParty where the person wants to sign in, if he has said so */
    URI begin(HttpServletRequest request, Kind kind, Optional<OwnPath> target, Optional<String> thirdParty) {
        var ask = ask(request, kind, target.map(OwnPath::value).orElse(""), Purpose.SIGN_IN);
        return sentWith(request, thirdParty.map(ask::at).orElse(ask));
    }

    /** To prove who he is for one operation, and back to its page. */
    URI confirm(HttpServletRequest request, PendingOperation operation) {
        return sentWith(request, ask(request, Kind.CONFIRM, operation.page(), Purpose.confirm(operation)));
    }

    /** To change something about his sign-in, and back to the page that offered it. */
    URI act(HttpServletRequest request, AccountAction.Asked action, OwnPath target) {
        var ask = ask(request, Kind.SIGN_IN, target.value(), Purpose.act(action));
        return sentWith(request, ask.toDo(action));
    }

    private AuthorizationAsk ask(HttpServletRequest request, Kind kind, String page, Purpose purpose) {
        var pending = PendingSignIn.begun(page, purpose, clock.instant());
        return AuthorizationAsk.of(pending, kind, ReadersLanguage.of(request));
    }

    /** Once more, with nobody asked anything; the rest of the sign-in stays as it was asked. */
    URI againSilently(HttpServletRequest request, PendingSignIn first) {
        return silently(request, first.silentSuccessor());
    }

    /** To another account of his that the tokens at hand don't know of, with nobody asked anything. */
    URI changeTo(HttpServletRequest request, Account account, Optional<OwnPath> target) {
        var page = target.map(OwnPath::value).orElse("");
        return silently(request, PendingSignIn.silent(page, Purpose.changeTo(account), clock.instant()));
    }

    private URI silently(HttpServletRequest request, PendingSignIn pending) {
        return sentWith(request, AuthorizationAsk.of(pending, Kind.NOTHING, ReadersLanguage.of(request)));
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
