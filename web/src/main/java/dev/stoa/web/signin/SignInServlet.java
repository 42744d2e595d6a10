// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.signin;

import dev.stoa.Unavailable;
import dev.stoa.web.signin.AuthorizationAsk.Kind;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** {@code /sign-in} and {@code /sign-up}: sends the browser to the provider, or on if it is signed in already. */
@WebServlet(
        name = "sign-in",
        urlPatterns = {Addresses.SIGN_IN, Addresses.SIGN_UP})
public class SignInServlet extends HttpServlet {

    @Inject
    Departure departure;

    @Inject
    SignInKeeper keeper;

    @Inject
    SignInSettings settings;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        try {
            response.sendRedirect(next(request));
        } catch (Unavailable away) {
            Problem.show(request, response, away);
        }
    }

    private String next(HttpServletRequest request) {
        var kind = kind(request);
        var target = OwnPath.of(request.getParameter("target"));
        var signIn = keeper.known(request);
        if (signIn.isPresent() && kind != Kind.PROVE_FRESHLY) {
            return settings.publicUrl() + page(target, signIn.get());
        }
        return departure.begin(request, kind, target).toString();
    }

    private static String page(Optional<OwnPath> target, SignIn signIn) {
        var door = signIn.standing().door();
        return target.filter(path -> path.isFor(door)).map(OwnPath::value).orElse(door.home());
    }

    private static Kind kind(HttpServletRequest request) {
        if (request.getServletPath().equals(Addresses.SIGN_UP)) {
            return Kind.SIGN_UP;
        }
        return "true".equals(request.getParameter("fresh")) ? Kind.PROVE_FRESHLY : Kind.SIGN_IN;
    }
}
