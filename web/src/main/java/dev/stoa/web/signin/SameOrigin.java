// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.signin;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Refuses a request that would change something and does not come from a page of ours. What the provider sends comes
 * from no page; it proves itself. Programs have no session, and their own door looks at where they come from.
 */
public class SameOrigin extends HttpFilter {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    /** {@code none} is the person himself, reloading the answer to a form. */
    private static final Set<String> OURS = Set.of("same-origin", "none");

    @Inject
    SignInSettings settings;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (READING.contains(request.getMethod())
                || request.getServletPath().equals(Addresses.BACK_CHANNEL)
                || Addresses.isForPrograms(request)
                || comesFromUs(request)) {
            chain.doFilter(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private boolean comesFromUs(HttpServletRequest request) {
        return comesFromUs(request.getHeader("Sec-Fetch-Site"), request.getHeader("Origin"));
    }

    /** Browsers send the first to https and to this machine, and the second with every form; both must fit. */
    boolean comesFromUs(@Nullable String site, @Nullable String origin) {
        var isOurSite = site == null || OURS.contains(site);
        var isOurOrigin = origin == null || settings.origin().equals(origin);
        return isOurSite && isOurOrigin && (site != null || origin != null);
    }
}
