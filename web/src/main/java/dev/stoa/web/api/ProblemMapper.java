// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.api;

import dev.stoa.Json;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Answers {@code /api/v1} with problems (RFC 9457): a stable code, its page in the help, and the id of the request. */
@Provider
@ApplicationScoped
public class ProblemMapper implements ExceptionMapper<Throwable> {

    private static final String MEDIA_TYPE = "application/problem+json";

    @Context
    HttpHeaders headers;

    @Inject
    Faults faults;

    @Inject
    @ConfigProperty(name = "stoa.public-url")
    String publicUrl;

    @Override
    public Response toResponse(Throwable thrown) {
        var fault = faults.of(thrown, headers.getAcceptableLanguages());
        var problem = Json.createObjectBuilder()
                .add("type", publicUrl + "/public/help/code?code=" + fault.code())
                .add("title", fault.title())
                .add("status", fault.status())
                .add("detail", fault.detail())
                .add("code", fault.code())
                .add("request_id", faults.requestId());
        return FaultHeaders.on(Response.status(fault.status()), fault)
                .type(MEDIA_TYPE)
                .entity(problem.build().toString())
                .build();
    }
}
