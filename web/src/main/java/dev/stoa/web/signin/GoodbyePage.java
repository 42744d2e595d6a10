// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.signin;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** {@code public/signed-out.xhtml}: says that nobody is signed in any more, and who ended it. */
@Named
@RequestScoped
public class GoodbyePage {

    @Inject
    HttpServletRequest request;

    /** The middle of the texts' keys: {@code signin.goodbye.<how>.line}. */
    public String getHow() {
        return "true".equals(request.getParameter("elsewhere")) ? "elsewhere" : "here";
    }

    /** Where to sign in again: that leads back to the page that was wanted. */
    public String getSignIn() {
        return WayToSignIn.address(OwnPath.of(request.getParameter("target")));
    }
}
