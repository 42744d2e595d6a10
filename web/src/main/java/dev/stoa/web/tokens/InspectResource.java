// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.tokens;

import dev.stoa.tokens.Tokens;
import dev.stoa.web.api.JsonBody;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;

/** {@code /api/v1/tokens/inspect}: what a token allows, and what becomes of it. It is neither kept nor repeated. */
@Path("tokens/inspect")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class InspectResource {

    @Inject
    Tokens tokens;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public String inspect(InputStream sent) {
        var body = JsonBody.read(sent).only("token", "channel", "uid");
        var inspection = tokens.inspect(body.text("token"), body.optionalText("channel"), body.optionalText("uid"));
        return InspectionJson.of(inspection).toString();
    }
}
