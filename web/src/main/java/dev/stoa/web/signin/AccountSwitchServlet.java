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
import java.util.Objects;

/**
 * {@code POST /app/account/switch}: works in the account of the company id {@code account}, and goes to {@code page}.
 */
@WebServlet(name = "account-switch", urlPatterns = Addresses.CHANGE_ACCOUNT)
public class AccountSwitchServlet extends HttpServlet {

    @Inject
    AccountChange change;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        try {
            var account = Objects.requireNonNullElse(request.getParameter("account"), "");
            response.setHeader("Location", change.to(request, account, OwnPath.of(request.getParameter("page"))));
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        } catch (SignInFailed over) {
            Problem.show(request, response, over);
        } catch (Unavailable away) {
            Problem.show(request, response, away);
        }
    }
}
