// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/**
 * The invitation that this browser came with, until it is answered. While there is one, nobody who signs in gets an
 * account of his own: he is led to where he can accept it.
 */
@RequestScoped
public class InvitationAtHand {

    static final String ATTRIBUTE = "stoa.invitation";

    @Inject
    HttpServletRequest request;

    /** What it was kept by; empty if this browser came with none. */
    public Optional<String> get() {
        return BrowserSession.of(request).flatMap(BrowserSession::invitation);
    }

    /**
     * Remembers the invitation.
     *
     * @param name by which whoever keeps it finds the invitation again; text only
     */
    public void keep(String name) {
        request.getSession(true).setAttribute(ATTRIBUTE, name);
    }

    /** It is answered, or nothing can be done with it. */
    public void drop() {
        BrowserSession.of(request).ifPresent(session -> session.session().removeAttribute(ATTRIBUTE));
    }
}
