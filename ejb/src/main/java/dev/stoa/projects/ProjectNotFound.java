// SPDX-License-Identifier: Apache-2.0
package dev.stoa.projects;

import dev.stoa.Refusal;

/** The account has no such project; a project of another account is answered in the same way. */
public class ProjectNotFound extends Refusal {

    public ProjectNotFound() {
        super("project-not-found");
    }
}
