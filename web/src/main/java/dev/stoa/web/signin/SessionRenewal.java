// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;

/** What the session knows of its person comes from tokens: after a change at the provider they are asked for anew. */
@RequestScoped
public class SessionRenewal {

    @Inject
    HttpServletRequest request;

    @Inject
    SessionLocks locks;

    /** The next request behind a door renews the session. */
    public void atNextRequest() {
        BrowserSession.of(request)
                .ifPresent(session -> locks.inTurn(session.session().getId(), () -> becomesDue(session)));
    }

    private static boolean becomesDue(BrowserSession session) {
        var signIn = session.signIn();
        signIn.ifPresent(known -> session.keep(known.dueNow(), session.tokens().orElseThrow()));
        return signIn.isPresent();
    }
}
