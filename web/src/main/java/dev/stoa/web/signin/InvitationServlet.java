// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.signin;

import dev.stoa.membership.InvitationKey;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/**
 * {@code /invitation}: where the link in an invitation's mail leads. Its secret leaves the address at once, and only
 * what finds the invitation stays in the browser's session; nothing else changes before the person presses a button.
 */
@WebServlet(name = "invitation", urlPatterns = Addresses.INVITATION)
public class InvitationServlet extends HttpServlet {

    private static final String PAGE = "/public/membership/invitation.xhtml";

    @Inject
    InvitationAtHand invitation;

    @Inject
    SignInKeeper keeper;

    @Inject
    SignInSettings settings;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        var secret = Optional.ofNullable(request.getParameter("token"));
        if (secret.isPresent()) {
            InvitationKey.ofSecret(secret.get()).ifPresentOrElse(key -> invitation.keep(key.hash()), invitation::drop);
            response.sendRedirect(settings.publicUrl() + Addresses.INVITATION);
        } else if (keeper.known(request).filter(InvitationServlet::isCustomer).isPresent()) {
            response.sendRedirect(settings.publicUrl() + Addresses.JOIN);
        } else {
            request.getRequestDispatcher(PAGE).forward(request, response);
        }
    }

    /** Staff are in no account, and stay on the open page, which tells them to sign in as somebody else. */
    private static boolean isCustomer(SignIn signIn) {
        return signIn.standing().door() == Door.APP;
    }
}
