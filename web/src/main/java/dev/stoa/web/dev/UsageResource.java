// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.dev;

import dev.stoa.Json;
import dev.stoa.projects.ProjectId;
import dev.stoa.projects.ProjectsByKey;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** {@code /dev/v1/usage}: minutes by project and day of UTC. Nothing is measured yet, so all of them are zero. */
@Path("v1/usage")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class UsageResource {

    private static final List<String> CATEGORIES = List.of("audio", "sd", "hd", "hdp");

    @Inject
    ProjectsByKey projects;

    @Inject
    Clock clock;

    @GET
    public String usage(
            @QueryParam("from_date") @Nullable String from,
            @QueryParam("to_date") @Nullable String to,
            @QueryParam("projects") @Nullable String ids) {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        var days = UsageDays.of(from, to, today).until(today).toList();
        var wanted = Stream.of(ids == null ? new String[0] : ids.split(","))
                .map(String::strip)
                .filter(id -> !id.isEmpty())
                .toList();
        var usages = Json.createArrayBuilder();
        projects.measured().stream()
                .filter(project -> wanted.isEmpty() || wanted.contains(project.hex()))
                .forEach(project -> usages.add(of(project, days)));
        return Json.createObjectBuilder().add("usages", usages).build().toString();
    }

    private static JsonObject of(ProjectId project, List<LocalDate> days) {
        var daily = Json.createArrayBuilder();
        days.forEach(day -> daily.add(of(day)));
        return Json.createObjectBuilder()
                .add("project", project.hex())
                .add("daily", daily)
                .build();
    }

    private static JsonObject of(LocalDate day) {
        var object =
                Json.createObjectBuilder().add("date", Integer.parseInt(day.format(DateTimeFormatter.BASIC_ISO_DATE)));
        CATEGORIES.forEach(category -> object.add(category, 0));
        return object.build();
    }
}
