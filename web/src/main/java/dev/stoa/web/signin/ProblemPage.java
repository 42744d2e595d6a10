// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** {@code public/signin/problem.xhtml}: says why a sign-in, or keeping one alive, came to nothing. */
@Named
@RequestScoped
public class ProblemPage {

    /** The request attribute that says that a signed-in person's rights could not be confirmed. */
    static final String RIGHTS_UNKNOWN = "stoa.sign-in.rights-unknown";

    @Inject
    HttpServletRequest request;

    /** Whether a request was not served because what its sender may do could not be confirmed just now. */
    public boolean isRightsUnknown() {
        return request.getAttribute(RIGHTS_UNKNOWN) != null || "unknown".equals(request.getParameter("rights"));
    }

    /** The last part of the text's key: {@code signin.problem.<code>}. */
    public String getCode() {
        return Optional.ofNullable(request.getAttribute(Problem.CODE))
                .map(Object::toString)
                .orElse(Problem.UNAVAILABLE);
    }

    /** The key of the heading: who fails to confirm something is still signed in. */
    public String getTitleKey() {
        return getCode().equals(Problem.NOT_CONFIRMED) ? "signin.problem.not-confirmed.title" : "signin.problem.title";
    }

    /** Where to try again: signing in leads back to the page that was wanted. */
    public String getRetry() {
        return WayToSignIn.address(OwnPath.of(wanted()));
    }

    private String wanted() {
        return Stream.of(
                        request.getAttribute(Problem.TARGET),
                        request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI),
                        request.getParameter("target"))
                .filter(Objects::nonNull)
                .map(Object::toString)
                .findFirst()
                .orElse("");
    }
}
