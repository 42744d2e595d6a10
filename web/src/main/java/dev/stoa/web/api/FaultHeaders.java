// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.api;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** What HTTP itself asks of an answer that says no. */
public final class FaultHeaders {

    private static final int UNAUTHORIZED = 401;

    private FaultHeaders() {}

    /** How to identify oneself, and when to try again. */
    public static Response.ResponseBuilder on(Response.ResponseBuilder answer, Fault fault) {
        if (fault.status() == UNAUTHORIZED) {
            answer.header(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"Stoa\", charset=\"UTF-8\"");
        }
        fault.waitSeconds().ifPresent(seconds -> answer.header(HttpHeaders.RETRY_AFTER, seconds));
        return answer;
    }
}
