// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.api;

import dev.stoa.access.CurrentCaller;
import dev.stoa.api.ApiAnswer;
import dev.stoa.api.IdempotencyKey;
import dev.stoa.api.IdempotentAnswers;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Answers requests that make or move something: those with an Idempotency-Key are done once, however often they come.
 */
@RequestScoped
public class OnceOnly {

    @Inject
    HttpServletRequest request;

    @Inject
    CurrentCaller caller;

    @Inject
    IdempotentAnswers answers;

    /**
     * Does the work, or repeats the answer.
     *
     * @param body what the request says: with the same key it has to be the same
     */
    public Response answer(JsonBody body, Supplier<ApiAnswer> work) {
        var key = Optional.ofNullable(request.getHeader("Idempotency-Key"));
        var answer = key.map(value -> answers.once(new IdempotencyKey(value, fingerprint(body)), work))
                .orElseGet(work);
        var response = Response.status(answer.status())
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(answer.body());
        answer.location().map(URI::create).ifPresent(response::location);
        if (answer.isRepeated()) {
            response.header("Idempotent-Replayed", "true");
        }
        return response.build();
    }

    /** Who asks, for what, and with which words. */
    private String fingerprint(JsonBody body) {
        return JsonBody.digest(String.join(
                "\n", caller.get().auditName(), request.getMethod(), request.getRequestURI(), body.digest()));
    }
}
