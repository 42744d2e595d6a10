// SPDX-License-Identifier: Apache-2.0
package dev.stoa.projects;

import java.util.Optional;

/**
 * Which projects are meant: those that meet each condition that is there.
 *
 * @param label one that the project has, whatever the case
 */
public record ProjectChoice(
        Optional<Stage> stage,
        Optional<ProjectStatus> status,
        Optional<ProjectSecurity> security,
        Optional<String> label) {

    /** All of them. */
    public static final ProjectChoice ALL =
            new ProjectChoice(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    public ProjectChoice with(Optional<Stage> other) {
        return new ProjectChoice(other, status, security, label);
    }

    public ProjectChoice within(Optional<ProjectStatus> other) {
        return new ProjectChoice(stage, other, security, label);
    }

    public ProjectChoice securedBy(Optional<ProjectSecurity> other) {
        return new ProjectChoice(stage, status, other, label);
    }

    public ProjectChoice labelled(Optional<String> other) {
        return new ProjectChoice(stage, status, security, other);
    }
}
