// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.membership;

import dev.stoa.access.ProjectScope;
import dev.stoa.projects.ProjectCursor;
import dev.stoa.projects.ProjectSearch;
import dev.stoa.projects.Projects;
import dev.stoa.web.shell.Viewer;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lets a role be for chosen ones of the projects that the reader sees. */
@RequestScoped
public class ProjectBoxes {

    private static final int PAGE = 100;
    private static final int MOST_SHOWN = 200;

    @Inject
    Projects projects;

    @Inject
    Viewer viewer;

    List<ProjectBox> of(ProjectScope scope) {
        var boxes = new ArrayList<ProjectBox>();
        var next = Optional.<ProjectCursor>empty();
        while (viewer.isSeesProjects() && boxes.size() < MOST_SHOWN) {
            var page = projects.list(ProjectSearch.newest(next, PAGE));
            page.lines().forEach(line -> boxes.add(box(line.id().value(), line.name(), scope)));
            next = page.next();
            if (next.isEmpty()) {
                return boxes;
            }
        }
        return boxes;
    }

    /** What is chosen now; projects that the reader was not shown stay as they were. */
    static ProjectScope chosen(List<ProjectBox> boxes, ProjectScope before) {
        var shown = boxes.stream().map(ProjectBox::id).collect(Collectors.toSet());
        var kept = before.chosen().stream().filter(project -> !shown.contains(project));
        var chosen = boxes.stream().filter(ProjectBox::isChosen).map(ProjectBox::id);
        return ProjectScope.of(Stream.concat(kept, chosen).collect(Collectors.toSet()));
    }

    private static ProjectBox box(UUID id, String name, ProjectScope scope) {
        return new ProjectBox(id, name, scope.chosen().contains(id));
    }
}
