// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.projects;

import dev.stoa.web.shell.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;

/** Says in words what is different between what somebody saw and what there is. */
@RequestScoped
public class Differences {

    @Inject
    Messages messages;

    /** One field; {@code before} or {@code after} is empty where there was or is nothing. */
    public record Line(String field, String before, String after) implements Serializable {}

    List<Line> between(Basics before, Basics after) {
        return Stream.of(
                        line("projects.name", before.name(), after.name()),
                        line(
                                "projects.useCase",
                                words("useCase.", before.useCase()),
                                words("useCase.", after.useCase())),
                        line("projects.stage", words("stage.", before.stage()), words("stage.", after.stage())),
                        line("projects.labels", before.labels(), after.labels()))
                .filter(line -> !line.before().equals(line.after()))
                .toList();
    }

    private Line line(String key, String before, String after) {
        return new Line(messages.of(key), before, after);
    }

    private String words(String key, Enum<?> value) {
        return messages.of(key + value);
    }
}
