// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.audit;

import dev.stoa.access.Origin;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;

/** Notes where each request comes from and gives it an id, which the answer and the audit log name. */
@WebFilter(filterName = "request-origin", urlPatterns = "/*")
public class RequestOrigin extends HttpFilter {

    private static final String REQUEST_ID = "X-Request-Id";

    @Inject
    Origin origin;

    private TrustedProxies proxies = TrustedProxies.parse("");

    @Override
    public void init() {
        proxies = ConfigProvider.getConfig()
                .getOptionalValue("stoa.trusted-proxies", String.class)
                .map(TrustedProxies::parse)
                .orElse(proxies);
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var id = UUID.randomUUID().toString();
        origin.is(proxies.callerOf(request), id);
        response.setHeader(REQUEST_ID, id);
        chain.doFilter(request, response);
    }
}
