// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Sends a browser that must sign in to where it does that, and remembers the page it wanted. */
@ApplicationScoped
class WayToSignIn {

    @Inject
    SignInSettings settings;

    void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        send(address(Addresses.SIGN_IN, "?", wanted(request)), request, response);
    }

    /** To the page that says that the session is over; from there, too, signing in leads back. */
    void sendToGoodbye(HttpServletRequest request, HttpServletResponse response) throws IOException {
        send(address(Addresses.SIGNED_OUT + "?elsewhere=true", "&", wanted(request)), request, response);
    }

    /** To another page of ours. */
    void send(String address, HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        if (isAjax(request)) {
            response.setContentType("text/xml");
            response.setCharacterEncoding(StandardCharsets.UTF_8.name());
            response.getWriter().write(FacesRedirect.to(address));
        } else {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", settings.publicUrl() + address);
        }
    }

    static String address(Optional<OwnPath> target) {
        return address(Addresses.SIGN_IN, "?", target);
    }

    private static String address(String page, String before, Optional<OwnPath> target) {
        return target.map(path -> page + before + "target=" + URLEncoder.encode(path.value(), StandardCharsets.UTF_8))
                .orElse(page);
    }

    /** A read is repeated as it was; a form can't be sent again, so the page that holds it is opened anew. */
    private Optional<OwnPath> wanted(HttpServletRequest request) {
        return request.getMethod().equals("GET")
                ? asked(request)
                : pageOf(request).or(() -> pathOf(request));
    }

    private static Optional<OwnPath> asked(HttpServletRequest request) {
        var query = request.getQueryString();
        return OwnPath.of(request.getRequestURI() + (query == null ? "" : "?" + query));
    }

    private static Optional<OwnPath> pathOf(HttpServletRequest request) {
        return OwnPath.of(request.getRequestURI());
    }

    /** The page that sent the form: it has the query that the form's own address lost. */
    private Optional<OwnPath> pageOf(HttpServletRequest request) {
        return ownPart(request.getHeader("Referer"));
    }

    private Optional<OwnPath> ownPart(@Nullable String referer) {
        return referer != null && referer.startsWith(settings.publicUrl() + "/")
                ? OwnPath.of(referer.substring(settings.publicUrl().length()))
                : Optional.empty();
    }

    static boolean isAjax(HttpServletRequest request) {
        return "partial/ajax".equals(request.getHeader("Faces-Request"));
    }
}
