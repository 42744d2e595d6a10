// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.shell;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;

/**
 * Where the reader is, as a path with its query on this server.
 *
 * <p>A form is sent to its page without the query, so the page it was sent from tells; the browser names it to its own
 * server only.
 */
@RequestScoped
class ReturnPath {

    private static final String AFTER_SCHEME = "://";

    @Inject
    HttpServletRequest request;

    String ofThisPage() {
        return of(request.getRequestURI(), request.getQueryString(), request.getHeader("Referer"));
    }

    /** Whatever the referer says, the answer is a page of the request's own path. */
    static String of(String path, @Nullable String query, @Nullable String referer) {
        var from = referer == null ? "" : pathOf(referer);
        if (from.startsWith(path + "?")) {
            return from;
        }
        return query == null ? path : path + "?" + query;
    }

    private static String pathOf(String address) {
        var host = address.indexOf(AFTER_SCHEME) + AFTER_SCHEME.length();
        var path = address.indexOf('/', host);
        return path < 0 ? "" : address.substring(path);
    }
}
