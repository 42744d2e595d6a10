// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.profile;

import dev.stoa.Unavailable;
import dev.stoa.identity.SignInOver;
import dev.stoa.profile.Language;
import dev.stoa.profile.Profile;
import dev.stoa.web.signin.SessionRenewal;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/** {@code POST /app/language}: the switch in the bar changes the profile, too, so that mails and sign-in follow. */
@WebServlet(
        name = "language",
        urlPatterns = {"/app/language", "/staff/language"})
public class LanguageServlet extends HttpServlet {

    private static final Logger LOG = System.getLogger(LanguageServlet.class.getName());

    @Inject
    Profile profile;

    @Inject
    SessionRenewal renewal;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var language = Language.ofTag(String.valueOf(request.getParameter("language")));
        if (language.isEmpty()) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        response.setStatus(changed(language.get()));
    }

    private int changed(Language language) {
        try {
            profile.speak(language);
            renewal.atNextRequest();
            return HttpServletResponse.SC_NO_CONTENT;
        } catch (SignInOver over) {
            return HttpServletResponse.SC_UNAUTHORIZED;
        } catch (Unavailable away) {
            LOG.log(Level.WARNING, "a language could not be changed", away);
            return HttpServletResponse.SC_SERVICE_UNAVAILABLE;
        }
    }
}
