// SPDX-License-Identifier: Apache-2.0
package dev.stoa.projects;

import dev.stoa.Refusal;

/** The role of whoever asks is for chosen projects only; one that he creates would be out of his own reach. */
public class ProjectsConfined extends Refusal {

    ProjectsConfined() {
        super("projects-confined");
    }
}
