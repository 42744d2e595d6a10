// SPDX-License-Identifier: Apache-2.0
package dev.stoa.projects;

import dev.stoa.Refusal;

/** The place to go on from is not one that a list has named. */
public class ProjectCursorInvalid extends Refusal {

    ProjectCursorInvalid() {
        super("project-cursor-invalid");
    }
}
