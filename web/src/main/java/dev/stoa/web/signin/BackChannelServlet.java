// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.signin;

import dev.stoa.Unavailable;
import dev.stoa.identity.EndedSessions;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/**
 * {@code POST /sign-out/back-channel}: the provider says that a session is over (OpenID Connect Back-Channel Logout).
 * Who says so is proven by the token's signature alone.
 */
@WebServlet(name = "back-channel", urlPatterns = Addresses.BACK_CHANNEL)
public class BackChannelServlet extends HttpServlet {

    private static final int LONGEST = 10_000;
    private static final Logger LOG = System.getLogger(BackChannelServlet.class.getName());

    @Inject
    OpenIdProvider provider;

    @Inject
    EndedSessions sessions;

    @Inject
    Clock clock;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        response.setStatus(answerTo(request.getParameter("logout_token")));
    }

    int answerTo(@Nullable String token) {
        if (token == null || token.length() > LONGEST) {
            return HttpServletResponse.SC_BAD_REQUEST;
        }
        try {
            var message = provider.logoutMessage(token, clock.instant());
            var isNew = sessions.end(message.tokenId(), message.ended());
            return isNew ? HttpServletResponse.SC_OK : HttpServletResponse.SC_BAD_REQUEST;
        } catch (SignInFailed lie) {
            LOG.log(Level.WARNING, "a message of the back channel was not believed: {0}", lie.getMessage());
            return HttpServletResponse.SC_BAD_REQUEST;
        } catch (Unavailable noKeys) {
            LOG.log(Level.WARNING, "a message of the back channel could not be looked at", noKeys);
            return HttpServletResponse.SC_SERVICE_UNAVAILABLE;
        }
    }
}
