// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.projects;

import dev.stoa.projects.ProjectDetail;
import dev.stoa.projects.Stage;
import dev.stoa.projects.UseCase;
import java.io.Serializable;

/** What a project was called and filed under when somebody looked at it. */
record Basics(String name, UseCase useCase, Stage stage, String labels) implements Serializable {

    static final Basics NONE = new Basics("", UseCase.OTHER, Stage.NOT_SPECIFIED, "");

    static Basics of(ProjectDetail project) {
        return new Basics(
                project.name(),
                project.useCase(),
                project.stage(),
                project.labels().toString());
    }
}
