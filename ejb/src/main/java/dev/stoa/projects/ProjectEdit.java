// SPDX-License-Identifier: Apache-2.0
package dev.stoa.projects;

import java.util.List;

/** What a project is to be called and filed under from now on. */
public record ProjectEdit(String name, UseCase useCase, Stage stage, List<String> labels) {

    public ProjectEdit {
        labels = List.copyOf(labels);
    }
}
