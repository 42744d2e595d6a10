// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where the reader is, as a path with its query on this server.
 *
 * <p>A form is sent to its page without the query, so the page it was sent from tells; the browser names it to its own
 * server only.
 */
@RequestScoped
class ReturnPath {

    @Inject
    HttpServletRequest request;

    String ofThisPage() {
        return sentFrom(request.getHeader("Referer"))
                .orElseGet(() -> withQuery(request.getRequestURI(), request.getQueryString()));
    }

    private Optional<String> sentFrom(@Nullable String referer) {
        if (referer == null || !referer.startsWith(origin() + request.getRequestURI())) {
            return Optional.empty();
        }
        var page = URI.create(referer);
        return Optional.of(withQuery(page.getRawPath(), page.getRawQuery()))
                .filter(path -> page.getRawPath().equals(request.getRequestURI()));
    }

    private String origin() {
        var url = request.getRequestURL();
        return url.substring(0, url.length() - request.getRequestURI().length());
    }

    private static String withQuery(String path, @Nullable String query) {
        return query == null ? path : path + "?" + query;
    }
}
