// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.projects;

import dev.stoa.projects.ProjectLine;
import dev.stoa.projects.ProjectPage;
import dev.stoa.projects.ProjectStatus;
import dev.stoa.projects.Projects;
import dev.stoa.projects.Stage;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code app/projects/list.xhtml}: the account's projects. It keeps nothing: its address says what it shows. */
@Named
@RequestScoped
public class ProjectListPage {

    @Inject
    Projects projects;

    private @Nullable String text;
    private @Nullable String stage;
    private @Nullable String status;
    private @Nullable String trail;

    private ProjectFilter filter = ProjectFilter.of(null, null, null, null);
    private ProjectPage page = new ProjectPage(List.of(), Optional.empty());

    /** A filter to press; {@code key} is its text. */
    public record Chip(String key, String path, boolean on) {}

    public void load() {
        filter = ProjectFilter.of(text, stage, status, trail);
        page = projects.list(filter.search());
    }

    public List<ProjectLine> getLines() {
        return page.lines();
    }

    /** Nothing there although nothing was filtered away: the account has no project yet. */
    public boolean isNew() {
        return page.lines().isEmpty() && !filter.filters() && filter.trail().isEmpty();
    }

    public List<Chip> getStages() {
        var chips = new ArrayList<Chip>();
        for (var each : Stage.values()) {
            var on = filter.stage().equals(Optional.of(each));
            var pressed = on ? Optional.<Stage>empty() : Optional.of(each);
            chips.add(new Chip("stage." + each, filter.with(pressed).path(), on));
        }
        return chips;
    }

    public List<Chip> getStatuses() {
        var chips = new ArrayList<Chip>();
        for (var each : ProjectStatus.values()) {
            var on = filter.status().equals(Optional.of(each));
            var pressed = on ? Optional.<ProjectStatus>empty() : Optional.of(each);
            chips.add(new Chip("status." + each, filter.within(pressed).path(), on));
        }
        return chips;
    }

    public boolean isFiltered() {
        return filter.filters();
    }

    /** The address of the next page; empty on the last one. */
    public String getNext() {
        return page.next().map(cursor -> filter.next(cursor).path()).orElse("");
    }

    /** The address of the page before; empty on the first one. */
    public String getPrevious() {
        return filter.trail().isEmpty() ? "" : filter.previous().path();
    }

    public @Nullable String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text;
    }

    public @Nullable String getStage() {
        return stage;
    }

    public void setStage(@Nullable String stage) {
        this.stage = stage;
    }

    public @Nullable String getStatus() {
        return status;
    }

    public void setStatus(@Nullable String status) {
        this.status = status;
    }

    public @Nullable String getTrail() {
        return trail;
    }

    public void setTrail(@Nullable String trail) {
        this.trail = trail;
    }
}
