// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.credentials;

import dev.stoa.Refusal;
import dev.stoa.access.NotAllowed;
import dev.stoa.credentials.CustomerId;
import dev.stoa.credentials.CustomerKeys;
import dev.stoa.credentials.KeyAndSecret;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** {@code POST /app/account/customer-secret}: sends a customer ID with its secret, once and never again. */
@WebServlet(name = "customer-secret", urlPatterns = "/app/account/customer-secret")
public class CustomerSecretServlet extends HttpServlet {

    private static final String FILE = "Customer ID: %s\nCustomer secret: %s\n";

    @Inject
    CustomerKeys keys;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var id = Optional.ofNullable(request.getParameter("id")).orElse("");
        try {
            send(keys.takeSecret(CustomerId.parse(id)), response);
        } catch (NotAllowed refused) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } catch (Refusal refused) {
            response.sendRedirect(request.getContextPath() + "/app/account/rest"); // The list says why.
        }
    }

    private static void send(KeyAndSecret pair, HttpServletResponse response) throws IOException {
        response.setContentType("text/plain;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"key_and_secret.txt\"");
        response.setHeader("Cache-Control", "no-store");
        var file = FILE.formatted(pair.customerId(), pair.secret());
        response.getOutputStream().write(file.getBytes(StandardCharsets.UTF_8));
    }
}
