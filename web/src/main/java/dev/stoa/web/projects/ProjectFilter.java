// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.projects;

import dev.stoa.projects.ProjectChoice;
import dev.stoa.projects.ProjectCursor;
import dev.stoa.projects.ProjectSearch;
import dev.stoa.projects.ProjectSecurity;
import dev.stoa.projects.ProjectSort;
import dev.stoa.projects.ProjectStatus;
import dev.stoa.projects.Stage;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the list shows, as its address says it: so a filtered list can be kept, shared and gone back to.
 *
 * @param trail the cursors of the pages that led here, the last one is this page's
 */
record ProjectFilter(String text, ProjectChoice choice, ProjectSort sort, List<String> trail) {

    static final ProjectFilter NOTHING = new ProjectFilter("", ProjectChoice.ALL, ProjectSort.NEWEST, List.of());

    private static final String PATH = "/app/projects/list";
    private static final String TEXT = "q";
    private static final String STAGE = "stage";
    private static final String STATUS = "status";
    private static final String SECURITY = "security";
    private static final String LABEL = "label";
    private static final String SORT = "sort";
    private static final String PAGE = "page";
    private static final String BETWEEN = "~";
    private static final int ROWS = 25;
    private static final int LONGEST_TRAIL = 1_500;

    /** What reads one parameter of the address; nothing where it is not there. */
    @FunctionalInterface
    interface Said {
        @Nullable
        String parameter(String name);
    }

    /** Reads the address; what it does not understand it leaves out. */
    static ProjectFilter of(Said said) {
        var choice = new ProjectChoice(
                oneOf(Stage.values(), said.parameter(STAGE)),
                oneOf(ProjectStatus.values(), said.parameter(STATUS)),
                oneOf(ProjectSecurity.values(), said.parameter(SECURITY)),
                Optional.ofNullable(said.parameter(LABEL)).map(String::strip).filter(label -> !label.isEmpty()));
        var trail = said.parameter(PAGE);
        return new ProjectFilter(
                Optional.ofNullable(said.parameter(TEXT)).orElse("").strip(),
                choice,
                oneOf(ProjectSort.values(), said.parameter(SORT)).orElse(ProjectSort.NEWEST),
                trail == null || trail.isEmpty() ? List.of() : List.of(trail.split(BETWEEN)));
    }

    ProjectSearch search() {
        var after = trail.isEmpty() ? Optional.<ProjectCursor>empty() : Optional.of(ProjectCursor.decode(last()));
        return new ProjectSearch(text, choice, sort, after, ROWS);
    }

    boolean filters() {
        return !text.isEmpty() || !choice.equals(ProjectChoice.ALL);
    }

    /** The same list with other conditions, from its beginning. */
    ProjectFilter choosing(UnaryOperator<ProjectChoice> change) {
        return new ProjectFilter(text, change.apply(choice), sort, List.of());
    }

    /** The same list in another order, from its beginning. */
    ProjectFilter sorted(ProjectSort other) {
        return new ProjectFilter(text, choice, other, List.of());
    }

    /** With a very long way behind it, the list forgets how it began. */
    ProjectFilter next(ProjectCursor cursor) {
        var longer = Stream.concat(trail.stream(), Stream.of(cursor.encode())).toList();
        var first = longer.size() - 1;
        var length = longer.get(first).length();
        while (first > 0 && length + longer.get(first - 1).length() <= LONGEST_TRAIL) {
            first--;
            length += longer.get(first).length();
        }
        return new ProjectFilter(text, choice, sort, longer.subList(first, longer.size()));
    }

    ProjectFilter previous() {
        return new ProjectFilter(text, choice, sort, trail.subList(0, trail.size() - 1));
    }

    /** What a search keeps of the address when it looks for another text. */
    Map<String, String> besidesText() {
        var kept = parameters();
        kept.remove(TEXT);
        kept.remove(PAGE);
        return kept;
    }

    String path() {
        var query = parameters().entrySet().stream()
                .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? PATH : PATH + "?" + query;
    }

    private Map<String, String> parameters() {
        var parameters = new LinkedHashMap<String, String>();
        parameters.put(TEXT, text);
        parameters.put(STAGE, choice.stage().map(Stage::name).orElse(""));
        parameters.put(STATUS, choice.status().map(ProjectStatus::name).orElse(""));
        parameters.put(SECURITY, choice.security().map(ProjectSecurity::name).orElse(""));
        parameters.put(LABEL, choice.label().orElse(""));
        parameters.put(SORT, sort == ProjectSort.NEWEST ? "" : sort.name());
        parameters.put(PAGE, String.join(BETWEEN, trail));
        parameters.values().removeIf(String::isEmpty);
        return parameters;
    }

    private String last() {
        return trail.get(trail.size() - 1);
    }

    private static <E extends Enum<E>> Optional<E> oneOf(E[] values, @Nullable String name) {
        return Stream.of(values).filter(value -> value.name().equals(name)).findFirst();
    }
}
