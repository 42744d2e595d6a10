// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.signin;

import dev.stoa.Unavailable;
import dev.stoa.web.signin.AuthorizationAsk.Kind;
import dev.stoa.web.signin.Standing.Newcomer;
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
    Confirmations confirmations;

    @Inject
    Rights rights;

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
        var target = OwnPath.of(request.getParameter("target"));
        var signIn = keeper.known(request);
        var operation =
                Optional.ofNullable(request.getParameter("confirm")).flatMap(id -> confirmations.asked(request, id));
        if (operation.isPresent()) {
            return departure.confirm(request, operation.get()).toString();
        }
        var action = AccountAction.asked(request.getParameter("action"), request.getParameter("credential"));
        if (signIn.isPresent() && (action.isPresent() || !(signIn.get().standing() instanceof Newcomer))) {
            return ofSignedIn(request, action, page(target, signIn.get()));
        }
        var thirdParty = ProviderHint.of(request.getParameter("provider"));
        return departure.begin(request, kind(request), target, thirdParty).toString();
    }

    /** Who is signed in need not do it again; he may want to change how he does. */
    private String ofSignedIn(HttpServletRequest request, Optional<AccountAction.Asked> action, OwnPath page) {
        return action.map(asked -> departure.act(request, asked, page).toString())
                .orElseGet(() -> settings.publicUrl() + page.value());
    }

    private OwnPath page(Optional<OwnPath> target, SignIn signIn) {
        var door = signIn.standing().door();
        return target.filter(path -> path.isFor(door)).orElseGet(() -> new OwnPath(rights.home(signIn)));
    }

    private static Kind kind(HttpServletRequest request) {
        return request.getServletPath().equals(Addresses.SIGN_UP) ? Kind.SIGN_UP : Kind.SIGN_IN;
    }
}
