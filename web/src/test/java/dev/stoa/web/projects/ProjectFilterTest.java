// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.projects;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stoa.projects.ProjectCursor;
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

    private static final ProjectFilter NOTHING = ProjectFilter.of(null, null, null, null);

    @Property
    void survivesItsAddress(
            @ForAll String text, @ForAll Optional<Stage> stage, @ForAll Optional<ProjectStatus> status) {
        var filter = ProjectFilter.of(text, stage.map(Stage::name).orElse(null), null, null)
                .within(status)
                .next(new ProjectCursor(UUID.randomUUID()));

        assertThat(read(filter.path())).isEqualTo(filter);
    }

    @Test
    void leavesOutWhatItDoesNotUnderstand() {
        assertThat(ProjectFilter.of(" ", "NEVER", "live", null)).isEqualTo(NOTHING);
        assertThat(NOTHING.path()).isEqualTo("/app/projects/list");
    }

    @Test
    void goesBackTheWayItCame() {
        var first = new ProjectCursor(UUID.randomUUID());
        var second = new ProjectCursor(UUID.randomUUID());

        var third = NOTHING.next(first).next(second);

        assertThat(third.search().after()).contains(second);
        assertThat(third.previous().search().after()).contains(first);
        assertThat(third.previous().previous()).isEqualTo(NOTHING);
    }

    @Test
    void beginsAnewWhenTheFilterChanges() {
        var far = NOTHING.next(new ProjectCursor(UUID.randomUUID()));

        assertThat(far.with(Optional.of(Stage.LIVE)).search().after()).isEmpty();
    }

    @Test
    void keepsItsAddressShort() {
        var far = Stream.generate(() -> new ProjectCursor(UUID.randomUUID()))
                .limit(1000)
                .reduce(NOTHING, ProjectFilter::next, (left, right) -> right);

        assertThat(far.path()).hasSizeLessThan(1000);
    }

    private static ProjectFilter read(String path) {
        var query = Optional.ofNullable(URI.create(path).getRawQuery()).orElse("");
        Map<String, String> values = Stream.of(query.split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
        return ProjectFilter.of(values.get("q"), values.get("stage"), values.get("status"), values.get("page"));
    }
}
