// SPDX-License-Identifier: Apache-2.0
package dev.stoa.projects;

import java.util.List;
import java.util.Optional;

/** Some lines of the list, and where the next page begins, if there is one. */
public record ProjectPage(List<ProjectLine> lines, Optional<ProjectCursor> next) {

    public ProjectPage {
        lines = List.copyOf(lines);
    }
}
