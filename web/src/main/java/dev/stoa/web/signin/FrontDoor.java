// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.signin;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The console's bare address: home for those who are signed in, the landing page for all others. */
@WebServlet(
        name = "front-door",
        urlPatterns = {"", Addresses.SIGNED_OUT})
public class FrontDoor extends HttpServlet {

    private static final String LANDING = "/public/home.xhtml";
    private static final String GOODBYE = "/public/signed-out.xhtml";

    @Inject
    SignInKeeper keeper;

    @Inject
    Rights rights;

    @Inject
    SignInSettings settings;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        var signIn = keeper.known(request);
        if (signIn.isPresent()) {
            response.sendRedirect(settings.publicUrl() + rights.home(signIn.get()));
        } else if (request.getServletPath().equals(Addresses.SIGNED_OUT) && isInvited(request)) {
            response.sendRedirect(settings.publicUrl() + Addresses.INVITATION);
        } else {
            var page = request.getServletPath().equals(Addresses.SIGNED_OUT) ? GOODBYE : LANDING;
            request.getRequestDispatcher(page).forward(request, response);
        }
    }

    /** Whether he has signed out to come back as whom an invitation is for. */
    private static boolean isInvited(HttpServletRequest request) {
        return BrowserSession.of(request).flatMap(BrowserSession::invitation).isPresent();
    }
}
