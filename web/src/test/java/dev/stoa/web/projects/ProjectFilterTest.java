// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.projects;

import static dev.stoa.web.projects.ProjectFilter.NOTHING;
import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.projects.ProjectChoice;
import dev.stoa.projects.ProjectCursor;
import dev.stoa.projects.ProjectSecurity;
import dev.stoa.projects.ProjectSort;
import dev.stoa.projects.ProjectStatus;
import dev.stoa.projects.Stage;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class ProjectFilterTest {

    @Property
    void survivesItsAddress(
            @ForAll String text,
            @ForAll Optional<Stage> stage,
            @ForAll Optional<ProjectStatus> status,
            @ForAll Optional<ProjectSecurity> security,
            @ForAll ProjectSort sort) {
        var filter = ProjectFilter.of(name -> name.equals("q") ? text : null)
                .choosing(choice -> new ProjectChoice(stage, status, security, Optional.of("Team A & B")))
                .sorted(sort)
                .next(place(sort));

        assertThat(read(filter.path())).isEqualTo(filter);
    }

    @Test
    void leavesOutWhatItDoesNotUnderstand() {
        var odd = Map.of("q", " ", "stage", "NEVER", "status", "live", "security", "?", "label", " ", "sort", "up");

        assertThat(ProjectFilter.of(odd::get)).isEqualTo(NOTHING);
        assertThat(NOTHING.path()).isEqualTo("/app/projects/list");
    }

    @Test
    void goesBackTheWayItCame() {
        var first = place(ProjectSort.NEWEST);
        var second = place(ProjectSort.NEWEST);

        var third = NOTHING.next(first).next(second);

        assertThat(third.search().after()).contains(second);
        assertThat(third.previous().search().after()).contains(first);
        assertThat(third.previous().previous()).isEqualTo(NOTHING);
    }

    @Test
    void beginsAnewWhenTheFilterOrTheOrderChanges() {
        var far = NOTHING.next(place(ProjectSort.NEWEST));

        assertThat(far.choosing(choice -> choice.with(Optional.of(Stage.LIVE)))
                        .search()
                        .after())
                .isEmpty();
        assertThat(far.sorted(ProjectSort.NAME).search().after()).isEmpty();
    }

    @Test
    void keepsItsAddressShort() {
        var far = Stream.generate(() -> new ProjectCursor(ProjectSort.NAME, UUID.randomUUID(), "n".repeat(255)))
                .limit(1000)
                .reduce(NOTHING.sorted(ProjectSort.NAME), ProjectFilter::next, (left, right) -> right);

        assertThat(far.path()).hasSizeLessThan(2000);
        assertThat(far.search().after()).isPresent();
    }

    @Test
    void keepsItsConditionsForAnotherSearch() {
        var filter = ProjectFilter.of(Map.of("q", "chess", "stage", "LIVE", "sort", "NAME")::get);

        assertThat(filter.besidesText()).isEqualTo(Map.of("stage", "LIVE", "sort", "NAME"));
    }

    private static ProjectCursor place(ProjectSort sort) {
        return new ProjectCursor(sort, UUID.randomUUID(), "");
    }

    private static ProjectFilter read(String path) {
        var query = Optional.ofNullable(URI.create(path).getRawQuery()).orElse("");
        Map<String, String> values = Stream.of(query.split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
        return ProjectFilter.of(values::get);
    }
}
