// SPDX-License-Identifier: Apache-2.0
package dev.stoa.projects;

import java.util.List;

/** What is said of a project when it is created. */
public record NewProject(String name, UseCase useCase, Stage stage, AuthenticationMode mode, List<String> labels) {

    public NewProject {
        labels = List.copyOf(labels);
    }

    /** One without labels. */
    public NewProject(String name, UseCase useCase, Stage stage, AuthenticationMode mode) {
        this(name, useCase, stage, mode, List.of());
    }
}
