// SPDX-License-Identifier: Apache-2.0
package dev.stoa.bench.inside;

import dev.stoa.projects.ProjectId;
import dev.stoa.projects.ProjectLine;
import dev.stoa.projects.ProjectStatus;
import dev.stoa.projects.Stage;
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

    private String text = "";
    private String stage = "";
    private String status = "";
    private String trail = "";

    /** As the page's own. */
    public record Chip(String key, String path, boolean on) {}

    private static ProjectLine line(int number) {
        return new ProjectLine(
                new ProjectId(new UUID(0x0190_0000_0000_7000L, 0x8000_0000_0000_0000L + number)),
                "Benchmark project " + number,
                "0123456789abcdef0123456789abcd%02x".formatted(number),
                Stage.TESTING,
                ProjectStatus.ENABLED,
                false,
                true,
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
        return Stream.of(Stage.values())
                .map(each -> new Chip("stage." + each, PATH + "?stage=" + each, false))
                .toList();
    }

    public List<Chip> getStatuses() {
        return Stream.of(ProjectStatus.values())
                .map(each -> new Chip("status." + each, PATH + "?status=" + each, false))
                .toList();
    }

    public boolean isFiltered() {
        return false;
    }

    public String getNext() {
        return "";
    }

    public String getPrevious() {
        return "";
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getStage() {
        return stage;
    }

    public void setStage(String stage) {
        this.stage = stage;
    }

    public String getStatus() {
        return status;
    }

    public void setStatus(String status) {
        this.status = status;
    }

    public String getTrail() {
        return trail;
    }

    public void setTrail(String trail) {
        this.trail = trail;
    }
}
