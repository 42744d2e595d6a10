// SPDX-License-Identifier: Apache-2.0
package dev.stoa.projects;

import java.util.List;
import java.util.Optional;

/** Some lines of the list, and where the next page begins, if there is one. */
public record ProjectPage(List<ProjectLine> lines, Optional<ProjectCursor> next) {

    public ProjectPage {
        lines = List.copyOf(lines);
    }

    /** @param found the lines wanted, and one more if there is a next page */
    static ProjectPage of(List<ProjectLine> found, int limit) {
        if (found.size() <= limit) {
            return new ProjectPage(found, Optional.empty());
        }
        var lines = found.subList(0, limit);
        return new ProjectPage(
                lines, Optional.of(new ProjectCursor(lines.get(limit - 1).id().value())));
    }
}
