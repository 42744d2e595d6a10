// SPDX-License-Identifier: Apache-2.0
package dev.stoa.bench.inside;

import dev.stoa.projects.Labels;
import dev.stoa.projects.ProjectId;
import dev.stoa.projects.ProjectLine;
import dev.stoa.projects.ProjectMode;
import dev.stoa.projects.ProjectSecurity;
import dev.stoa.projects.ProjectSort;
import dev.stoa.projects.ProjectStatus;
import dev.stoa.projects.SecondaryState;
import dev.stoa.projects.Stage;
import dev.stoa.projects.UseCase;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Stands in for the bean of the projects page: 25 rows that no database was asked for. */
@Named
@RequestScoped
public class FixedListPage {

    private static final String PATH = "/app/projects/list";
    private static final List<ProjectLine> LINES =
            IntStream.range(0, 25).mapToObj(FixedListPage::line).toList();

    /** As the page's own. */
    public record Chip(String words, String path, boolean on) {}

    private static ProjectLine line(int number) {
        return new ProjectLine(
                new ProjectId(new UUID(0x0190_0000_0000_7000L, 0x8000_0000_0000_0000L + number)),
                "Benchmark project " + number,
                "0123456789abcdef0123456789abcd%02x".formatted(number),
                UseCase.OTHER,
                Stage.TESTING,
                ProjectStatus.ENABLED,
                new ProjectMode(false, true, SecondaryState.ABSENT),
                Labels.NONE,
                "",
                Instant.ofEpochSecond(1_763_719_200L + number),
                Instant.ofEpochSecond(1_763_719_200L + number));
    }

    public void load() {
        // There is nothing to load.
    }

    public List<ProjectLine> getLines() {
        return LINES;
    }

    public boolean isNew() {
        return false;
    }

    public List<Chip> getStages() {
        return chips("stage", Stage.values());
    }

    public List<Chip> getStatuses() {
        return chips("status", ProjectStatus.values());
    }

    public List<Chip> getSecurities() {
        return chips("security", ProjectSecurity.values());
    }

    public List<Chip> getLabels() {
        return List.of();
    }

    public List<Chip> getSorts() {
        return chips("sort", ProjectSort.values());
    }

    public ProjectSort getSort() {
        return ProjectSort.NEWEST;
    }

    public String getByName() {
        return PATH + "?sort=NAME";
    }

    public String getByCreation() {
        return PATH + "?sort=OLDEST";
    }

    public String labelled(String label) {
        return PATH + "?label=" + label;
    }

    public boolean isFiltered() {
        return false;
    }

    public List<Chip> getKept() {
        return List.of();
    }

    public String getNext() {
        return "";
    }

    public String getPrevious() {
        return "";
    }

    public String getText() {
        return "";
    }

    private static List<Chip> chips(String parameter, Enum<?>[] values) {
        return Stream.of(values)
                .map(each -> new Chip(each.name(), PATH + "?" + parameter + "=" + each, false))
                .toList();
    }
}
