// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.signin;

import dev.stoa.Unavailable;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Locale;

/** Shows the page for a sign-in that came to nothing. It offers to begin again and never does so by itself. */
final class Problem {

    /** The request attribute that tells the page which text to show. */
    static final String CODE = "stoa.sign-in.problem";

    /** The request attribute that tells the page where a new try shall lead. */
    static final String TARGET = "stoa.sign-in.target";

    /** The request attribute that says that a signed-in person was to prove who he is. */
    static final String CONFIRMATION = "stoa.sign-in.confirmation";

    static final String NOT_CONFIRMED = "not-confirmed";
    static final String UNAVAILABLE = "unavailable";
    private static final String PAGE = "/public/signin/problem.xhtml";
    private static final Logger LOG = System.getLogger(Problem.class.getName());

    private Problem() {}

    static void show(HttpServletRequest request, HttpServletResponse response, SignInFailed failed)
            throws ServletException, IOException {
        LOG.log(Level.INFO, "a sign-in failed: {0}", failed.getMessage());
        show(request, response, HttpServletResponse.SC_BAD_REQUEST, codeOf(request, failed));
    }

    static void show(HttpServletRequest request, HttpServletResponse response, Unavailable away)
            throws ServletException, IOException {
        LOG.log(Level.WARNING, "a sign-in could not be made", away);
        show(request, response, HttpServletResponse.SC_SERVICE_UNAVAILABLE, UNAVAILABLE);
    }

    private static void show(HttpServletRequest request, HttpServletResponse response, int status, String code)
            throws ServletException, IOException {
        request.setAttribute(CODE, code);
        response.setStatus(status);
        request.getRequestDispatcher(PAGE).forward(request, response);
    }

    private static String codeOf(HttpServletRequest request, SignInFailed failed) {
        if (Boolean.TRUE.equals(request.getAttribute(CONFIRMATION))) {
            return NOT_CONFIRMED;
        }
        return failed.reason().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
