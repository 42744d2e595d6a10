// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.signin;

import dev.stoa.Unavailable;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** {@code POST /sign-out}: ends the session here, then at the provider. */
@WebServlet(name = "sign-out", urlPatterns = Addresses.SIGN_OUT)
public class SignOutServlet extends HttpServlet {

    /** What the form may say that is to be gone on with: whoever was invited comes back as himself. */
    private static final String THEN = "then";

    private static final String INVITATION = "invitation";

    @Inject
    OpenIdProvider provider;

    @Inject
    InvitationAtHand atHand;

    @Inject
    SignInSettings settings;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var session = BrowserSession.of(request);
        var invitation = session.filter(known -> INVITATION.equals(request.getParameter(THEN)))
                .flatMap(BrowserSession::invitation);
        var tokens = session.flatMap(BrowserSession::tokens);
        session.ifPresent(known -> known.session().invalidate());
        invitation.ifPresent(atHand::keep);
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", next(tokens));
    }

    /** With the provider away the person is at least signed out here. */
    private String next(Optional<Tokens> tokens) {
        try {
            return tokens.map(known -> provider.endOfSession(known).toString())
                    .orElse(settings.afterSignOut().toString());
        } catch (Unavailable away) {
            return settings.afterSignOut().toString();
        }
    }
}
