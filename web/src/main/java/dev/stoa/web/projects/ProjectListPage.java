// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.projects;

import dev.stoa.projects.ProjectChoice;
import dev.stoa.projects.ProjectLine;
import dev.stoa.projects.ProjectPage;
import dev.stoa.projects.ProjectSecurity;
import dev.stoa.projects.ProjectSort;
import dev.stoa.projects.ProjectStatus;
import dev.stoa.projects.Projects;
import dev.stoa.projects.Stage;
import dev.stoa.web.shell.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/** {@code app/projects/list.xhtml}: the account's projects. It keeps nothing: its address says what it shows. */
@Named
@RequestScoped
public class ProjectListPage {

    private static final int LABELS = 12;

    @Inject
    Projects projects;

    @Inject
    Messages messages;

    @Inject
    HttpServletRequest request;

    private ProjectFilter filter = ProjectFilter.NOTHING;
    private ProjectPage page = new ProjectPage(List.of(), Optional.empty());
    private List<String> labels = List.of();

    public void load() {
        filter = ProjectFilter.of(request::getParameter);
        page = projects.list(filter.search());
        labels = projects.labels();
    }

    public List<ProjectLine> getLines() {
        return page.lines();
    }

    /** Nothing there although nothing was filtered away: the account has no project yet. */
    public boolean isNew() {
        return page.lines().isEmpty() && !filter.filters() && filter.trail().isEmpty();
    }

    public List<Chip> getStages() {
        return chips(Stage.values(), filter.choice().stage(), ProjectChoice::with, "stage.");
    }

    public List<Chip> getStatuses() {
        return chips(ProjectStatus.values(), filter.choice().status(), ProjectChoice::within, "status.");
    }

    public List<Chip> getSecurities() {
        return chips(
                ProjectSecurity.values(), filter.choice().security(), ProjectChoice::securedBy, "projects.secured.");
    }

    /** The labels that most projects have, and the one that is chosen. */
    public List<Chip> getLabels() {
        var chosen = filter.choice().label();
        return Stream.concat(labels.stream().limit(LABELS), chosen.stream())
                .filter(label -> chosen.filter(label::equalsIgnoreCase).isEmpty()
                        || chosen.get().equals(label))
                .distinct()
                .map(label -> chip(label, label, chosen, ProjectChoice::labelled))
                .toList();
    }

    /** The orders of the list, for where it has no heads of columns to press. */
    public List<Chip> getSorts() {
        return Stream.of(ProjectSort.values())
                .map(sort -> new Chip(
                        messages.of("projects.sort." + sort),
                        filter.sorted(sort).path(),
                        filter.sort() == sort))
                .toList();
    }

    /** The address of the list sorted by name: the other way round, if it is already. */
    public String getByName() {
        var next = filter.sort() == ProjectSort.NAME ? ProjectSort.NAME_DESCENDING : ProjectSort.NAME;
        return filter.sorted(next).path();
    }

    /** The same by the time of creation. */
    public String getByCreation() {
        var next = filter.sort() == ProjectSort.NEWEST ? ProjectSort.OLDEST : ProjectSort.NEWEST;
        return filter.sorted(next).path();
    }

    public ProjectSort getSort() {
        return filter.sort();
    }

    /** The address of the list of all that have this label. */
    public String labelled(String label) {
        return ProjectFilter.NOTHING
                .choosing(choice -> choice.labelled(Optional.of(label)))
                .path();
    }

    public boolean isFiltered() {
        return filter.filters();
    }

    /** What a new search keeps of this one. */
    public List<Map.Entry<String, String>> getKept() {
        return List.copyOf(filter.besidesText().entrySet());
    }

    /** The address of the next page; empty on the last one. */
    public String getNext() {
        return page.next().map(cursor -> filter.next(cursor).path()).orElse("");
    }

    /** The address of the page before; empty on the first one. */
    public String getPrevious() {
        return filter.trail().isEmpty() ? "" : filter.previous().path();
    }

    public String getText() {
        return filter.text();
    }

    private <T> List<Chip> chips(
            T[] values,
            Optional<T> chosen,
            BiFunction<ProjectChoice, Optional<T>, ProjectChoice> choose,
            String words) {
        var chips = new ArrayList<Chip>();
        for (var value : values) {
            chips.add(chip(value, messages.of(words + value), chosen, choose));
        }
        return chips;
    }

    /** Pressed again, it no longer filters. */
    private <T> Chip chip(
            T value, String words, Optional<T> chosen, BiFunction<ProjectChoice, Optional<T>, ProjectChoice> choose) {
        var on = chosen.filter(value::equals).isPresent();
        var pressed = on ? Optional.<T>empty() : Optional.of(value);
        return new Chip(
                words, filter.choosing(choice -> choose.apply(choice, pressed)).path(), on);
    }
}
