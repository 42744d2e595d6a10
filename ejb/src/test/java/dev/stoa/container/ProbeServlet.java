// SPDX-License-Identifier: Apache-2.0
package dev.stoa.container;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Asks the database something, for tests that stand outside of the server. */
@WebServlet("/probe")
public class ProbeServlet extends HttpServlet {

    @Inject
    Probe probe;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.getWriter().print("tenant:" + probe.tenantOfConnection());
    }
}
