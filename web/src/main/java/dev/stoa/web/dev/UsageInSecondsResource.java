// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.dev;

import dev.stoa.Json;
import dev.stoa.projects.ProjectId;
import dev.stoa.projects.ProjectNotFound;
import dev.stoa.projects.ProjectsByKey;
import dev.stoa.web.api.ApiRefusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * {@code /dev/v3/usage}: seconds of one project by day of UTC, today excluded. Nothing is measured yet, so all of them
 * are zero.
 */
@Path("v3/usage")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class UsageInSecondsResource {

    private static final Set<String> BUSINESSES =
            Set.of("default", "transcodeDuration", "recording", "cloudRecording", "miniapp");

    /** The fields, and what the original calls them in its {@code meta}. */
    private static final Map<String, String> FIELDS = new LinkedHashMap<>();

    static {
        FIELDS.put("durationAudioAll", "Total Audio");
        FIELDS.put("durationVideoHd", "Video HD");
        FIELDS.put("durationVideoHdp", "Video Full HD");
        FIELDS.put("durationVideo1080P", "Video 1080P");
        FIELDS.put("durationVideo2K", "Video 2K");
        FIELDS.put("durationVideo4K", "Video 4K");
    }

    @Inject
    ProjectsByKey projects;

    @Inject
    Clock clock;

    @GET
    public String usage(
            @QueryParam("project_id") @Nullable String id,
            @QueryParam("from_date") @Nullable String from,
            @QueryParam("to_date") @Nullable String to,
            @QueryParam("business") @DefaultValue("default") String business) {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        var days = UsageDays.of(from, to, today);
        if (!BUSINESSES.contains(business)) {
            throw ApiRefusal.parameterInvalid(
                    "business", String.join(", ", BUSINESSES.stream().sorted().toList()));
        }
        requireOwn(id);
        var usages = Json.createArrayBuilder();
        days.until(today.minusDays(1)).forEach(day -> usages.add(of(day)));
        return Json.createObjectBuilder()
                .add("meta", meta())
                .add("usages", usages)
                .build()
                .toString();
    }

    private void requireOwn(@Nullable String id) {
        if (id == null || id.isEmpty()) {
            throw ApiRefusal.parameterInvalid("project_id", "id");
        }
        if (!projects.measured().contains(ProjectId.ofHex(id))) {
            throw new ProjectNotFound();
        }
    }

    private static JsonObject meta() {
        var meta = Json.createObjectBuilder();
        FIELDS.forEach((field, words) ->
                meta.add(field, Json.createObjectBuilder().add("en", words).add("unit", "second")));
        return meta.build();
    }

    private static JsonObject of(LocalDate day) {
        var usage = Json.createObjectBuilder();
        FIELDS.keySet().forEach(field -> usage.add(field, 0));
        return Json.createObjectBuilder()
                .add("date", day + "T00:00:00.000Z")
                .add("usage", usage)
                .build();
    }
}
