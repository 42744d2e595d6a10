// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.projects;

import dev.stoa.projects.ProjectCursor;
import dev.stoa.projects.ProjectSearch;
import dev.stoa.projects.ProjectStatus;
import dev.stoa.projects.Stage;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the list shows, as its address says it: so a filtered list can be kept, shared and gone back to.
 *
 * @param trail the cursors of the pages that led here, the last one is this page's
 */
record ProjectFilter(String text, Optional<Stage> stage, Optional<ProjectStatus> status, List<String> trail) {

    private static final String PATH = "/app/projects/list";
    private static final int ROWS = 25;
    private static final int LONGEST_TRAIL = 20;

    /** Reads the address; what it does not understand it leaves out. */
    static ProjectFilter of(
            @Nullable String text, @Nullable String stage, @Nullable String status, @Nullable String trail) {
        return new ProjectFilter(
                text == null ? "" : text.strip(),
                oneOf(Stage.values(), stage),
                oneOf(ProjectStatus.values(), status),
                trail == null ? List.of() : List.of(trail.split("~")));
    }

    ProjectSearch search() {
        var after = trail.isEmpty() ? Optional.<ProjectCursor>empty() : Optional.of(ProjectCursor.decode(last()));
        return new ProjectSearch(text, stage, status, after, ROWS);
    }

    boolean filters() {
        return !text.isEmpty() || stage.isPresent() || status.isPresent();
    }

    ProjectFilter with(Optional<Stage> other) {
        return new ProjectFilter(text, other, status, List.of());
    }

    ProjectFilter within(Optional<ProjectStatus> other) {
        return new ProjectFilter(text, stage, other, List.of());
    }

    ProjectFilter next(ProjectCursor cursor) {
        var longer = Stream.concat(trail.stream(), Stream.of(cursor.encode())).toList();
        return new ProjectFilter(
                text, stage, status, longer.subList(Math.max(0, longer.size() - LONGEST_TRAIL), longer.size()));
    }

    ProjectFilter previous() {
        return new ProjectFilter(text, stage, status, trail.subList(0, trail.size() - 1));
    }

    String path() {
        var query = Stream.of(
                        pair("q", text),
                        pair("stage", stage.map(Stage::name).orElse("")),
                        pair("status", status.map(ProjectStatus::name).orElse("")),
                        pair("page", String.join("~", trail)))
                .flatMap(Optional::stream)
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? PATH : PATH + "?" + query;
    }

    private String last() {
        return trail.get(trail.size() - 1);
    }

    private static Optional<String> pair(String name, String value) {
        return value.isEmpty()
                ? Optional.empty()
                : Optional.of(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
    }

    private static <E extends Enum<E>> Optional<E> oneOf(E[] values, @Nullable String name) {
        return Stream.of(values).filter(value -> value.name().equals(name)).findFirst();
    }
}
