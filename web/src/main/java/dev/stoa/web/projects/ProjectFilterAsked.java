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
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which projects a program asks for, and in which order. */
public final class ProjectFilterAsked {

    @QueryParam("q")
    @Nullable
    String text;

    @QueryParam("stage")
    @Nullable
    String stage;

    @QueryParam("status")
    @Nullable
    String status;

    @QueryParam("security")
    @Nullable
    String security;

    @QueryParam("label")
    @Nullable
    String label;

    @QueryParam("sort")
    @Nullable
    String sort;

    ProjectSearch search(PageAsked page) {
        var choice = new ProjectChoice(
                PageAsked.choice("stage", stage, Stage.class),
                PageAsked.choice("status", status, ProjectStatus.class),
                PageAsked.choice("security", security, ProjectSecurity.class),
                Optional.ofNullable(label).filter(word -> !word.isBlank()).map(word -> word.replace('\0', ' ')));
        return new ProjectSearch(
                Optional.ofNullable(text).orElse(""),
                choice,
                PageAsked.choice("sort", sort, ProjectSort.class).orElse(ProjectSort.NEWEST),
                page.cursor().map(ProjectCursor::decode),
                page.limit());
    }
}
