// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.tokens;

import dev.stoa.Json;
import dev.stoa.tokens.ServiceType;
import dev.stoa.tokens.TokenAnswer;
import dev.stoa.tokens.TokenCheck;
import dev.stoa.tokens.TokenQuestion;
import dev.stoa.web.api.ApiJson;
import dev.stoa.web.api.JsonBody;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;

/**
 * {@code /api/v1/tokens/verify}: what a gateway would answer to somebody who wants to come in. For the platform's own
 * servers about any App ID, for an account's programs about its own.
 */
@Path("tokens/verify")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class VerifyResource {

    @Inject
    TokenCheck check;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public String verify(InputStream sent) {
        var body = JsonBody.read(sent).only("app_id", "token", "service", "channel", "uid");
        var question = new TokenQuestion(
                body.text("app_id"),
                body.optionalText("token"),
                body.optionalChoice("service", ServiceType.class).orElse(ServiceType.RTC),
                body.optionalText("channel").orElse(""),
                body.optionalText("uid").orElse(""));
        return json(check.verify(question));
    }

    private static String json(TokenAnswer answer) {
        return Json.createObjectBuilder()
                .add("allowed", answer.allowed())
                .add("reason", answer.reason().code())
                .add("expires_at", ApiJson.moment(answer.expiresAt()))
                .add("privileges", ApiJson.array(answer.privileges(), InspectionJson::privilege))
                .build()
                .toString();
    }
}
