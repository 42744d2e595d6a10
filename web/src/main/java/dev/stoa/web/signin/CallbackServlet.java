// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.signin;

import dev.stoa.Unavailable;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** {@code /sign-in/callback}: where the provider sends the browser back to. */
@WebServlet(name = "sign-in-callback", urlPatterns = Addresses.CALLBACK)
public class CallbackServlet extends HttpServlet {

    @Inject
    Arrival arrival;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        try {
            response.sendRedirect(arrival.complete(request, Answer.of(request)).toString());
        } catch (SignInFailed failed) {
            Problem.show(request, response, failed);
        } catch (Unavailable away) {
            Problem.show(request, response, away);
        }
    }
}
