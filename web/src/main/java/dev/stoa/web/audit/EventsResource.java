// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.audit;

import dev.stoa.Json;
import dev.stoa.audit.AuditLine;
import dev.stoa.audit.AuditLog;
import dev.stoa.audit.FieldChange;
import dev.stoa.web.api.ApiJson;
import dev.stoa.web.api.ApiRefusal;
import dev.stoa.web.api.PageAsked;
import dev.stoa.web.api.Query;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;

/** {@code /api/v1/events}: the audit log of the account, the newest entry first. */
@Path("events")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class EventsResource {

    @Inject
    AuditLog log;

    @GET
    public String list(@Context UriInfo address) {
        var query = new Query(address);
        var page = PageAsked.of(query);
        var found = log.page(EventFilter.of(query), page.cursor().map(EventsResource::entry), page.limit());
        return ApiJson.page(found.lines(), EventsResource::json, found.next().map(UUID::toString));
    }

    private static UUID entry(String cursor) {
        try {
            return UUID.fromString(cursor);
        } catch (IllegalArgumentException malformed) {
            throw ApiRefusal.parameterInvalid("cursor", "next");
        }
    }

    private static JsonObject json(AuditLine line) {
        var object = Json.createObjectBuilder()
                .add("id", line.id().toString())
                .add("at", ApiJson.moment(line.at()))
                .add("caller", line.caller());
        ApiJson.add(object, "kind", line.kind());
        return object.add("action", line.action())
                .add("subject", ApiJson.text(line.subject()))
                .add("refusal", ApiJson.text(line.refusal()))
                .add("changes", ApiJson.array(line.changes(), EventsResource::change))
                .add("address", ApiJson.text(line.address()))
                .add("request_id", ApiJson.text(line.request()))
                .build();
    }

    private static JsonObject change(FieldChange change) {
        return Json.createObjectBuilder()
                .add("field", change.field())
                .add("before", ApiJson.text(change.before()))
                .add("after", ApiJson.text(change.after()))
                .build();
    }
}
