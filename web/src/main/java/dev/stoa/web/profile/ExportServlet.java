// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.profile;

import dev.stoa.Unavailable;
import dev.stoa.identity.SignInOver;
import dev.stoa.profile.OwnData;
import dev.stoa.web.shell.Reader;
import dev.stoa.web.shell.Texts;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;

/** {@code POST /app/profile/export}: sends the person a copy of all that is kept of him. */
@WebServlet(name = "export", urlPatterns = "/app/profile/export")
public class ExportServlet extends HttpServlet {

    private static final Logger LOG = System.getLogger(ExportServlet.class.getName());

    @Inject
    OwnData data;

    @Inject
    Reader reader;

    @Inject
    Texts texts;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            var copy = data.copy();
            response.setContentType("application/zip");
            response.setHeader("Content-Disposition", "attachment; filename=\"stoa-my-data.zip\"");
            response.setHeader("Cache-Control", "no-store");
            new OwnArchive(
                            response.getOutputStream(),
                            key -> texts.in(reader.getLocale()).get(key))
                    .write(copy, reader.getNow(), data::trail);
        } catch (SignInOver over) {
            response.sendRedirect(request.getContextPath() + "/sign-in?target=/app/profile/data");
        } catch (Unavailable away) {
            LOG.log(Level.WARNING, "a copy of a person's data could not be made", away);
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        }
    }
}
