// SPDX-License-Identifier: Apache-2.0
package dev.stoa.projects;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ProjectPageTest {

    private static final ProjectLine FIRST = line();
    private static final ProjectLine SECOND = line();

    @Test
    void isTheLastOneWhenNothingMoreWasFound() {
        assertThat(ProjectPage.of(List.of(FIRST, SECOND), 2))
                .isEqualTo(new ProjectPage(List.of(FIRST, SECOND), noCursor()));
    }

    @Test
    void leavesTheLineTooManyToTheNext() {
        var page = ProjectPage.of(List.of(FIRST, SECOND), 1);

        assertThat(page.lines()).containsExactly(FIRST);
        assertThat(page.next()).contains(new ProjectCursor(FIRST.id().value()));
    }

    @Test
    void goesOnFromACursorThatTravelled() {
        var cursor = new ProjectCursor(UUID.randomUUID());

        assertThat(ProjectCursor.decode(cursor.encode())).isEqualTo(cursor);
    }

    @Test
    void refusesACursorThatWasMadeUp() {
        assertThatThrownBy(() -> ProjectCursor.decode("1 or 1=1")).isInstanceOf(ProjectCursorInvalid.class);
    }

    @Test
    void answersAMalformedIdLikeAnUnknownOne() {
        assertThatThrownBy(() -> ProjectId.parse("42")).isInstanceOf(ProjectNotFound.class);
    }

    private static Optional<ProjectCursor> noCursor() {
        return Optional.empty();
    }

    private static ProjectLine line() {
        var id = new ProjectId(UUID.randomUUID());
        return new ProjectLine(id, "Chess", "ab", Stage.LIVE, ProjectStatus.ENABLED, false, true, Instant.EPOCH);
    }
}
