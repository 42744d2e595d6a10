// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.projects;

import dev.stoa.projects.ProjectChoice;
import dev.stoa.projects.ProjectCursor;
import dev.stoa.projects.ProjectSearch;
import dev.stoa.projects.ProjectSecurity;
import dev.stoa.projects.ProjectSort;
import dev.stoa.projects.ProjectStatus;
import dev.stoa.projects.Stage;
import dev.stoa.web.api.PageAsked;
import dev.stoa.web.api.Query;

/** Which projects a program asks for, and in which order. */
final class ProjectFilterAsked {

    private ProjectFilterAsked() {}

    static ProjectSearch of(Query query) {
        var choice = new ProjectChoice(
                query.choice("stage", Stage.class),
                query.choice("status", ProjectStatus.class),
                query.choice("security", ProjectSecurity.class),
                query.text("label"));
        var page = PageAsked.of(query);
        return new ProjectSearch(
                query.text("q").orElse(""),
                choice,
                query.choice("sort", ProjectSort.class).orElse(ProjectSort.NEWEST),
                page.cursor().map(ProjectCursor::decode),
                page.limit());
    }
}
