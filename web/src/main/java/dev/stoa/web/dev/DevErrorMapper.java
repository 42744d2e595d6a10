// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.dev;

import dev.stoa.Json;
import dev.stoa.web.api.Fault;
import dev.stoa.web.api.FaultHeaders;
import dev.stoa.web.api.Faults;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;

/** Answers {@code /dev} with the errors that its scripts know: a message, and one of a few statuses. */
@Provider
@ApplicationScoped
public class DevErrorMapper implements ExceptionMapper<Throwable> {

    /** The statuses that are documented; what is more exact elsewhere is a bad request here. */
    private static final Set<Integer> KNOWN = Set.of(401, 403, 404, 405, 415, 429, 500, 503);

    private static final int BAD_REQUEST = 400;

    /** For the original a blocked account is a bad request, too. */
    private static final Set<String> BLOCKED = Set.of("account-blocked", "account-suspended");

    @Context
    HttpHeaders headers;

    @Inject
    Faults faults;

    @Override
    public Response toResponse(Throwable thrown) {
        var fault = faults.of(thrown, headers.getAcceptableLanguages());
        var error = Json.createObjectBuilder().add("status", "error").add("message", fault.detail());
        return FaultHeaders.on(Response.status(status(fault)), fault)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(error.build().toString())
                .build();
    }

    private static int status(Fault fault) {
        return KNOWN.contains(fault.status()) && !BLOCKED.contains(fault.code()) ? fault.status() : BAD_REQUEST;
    }
}
