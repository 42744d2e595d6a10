// SPDX-License-Identifier: Apache-2.0
package dev.stoa.projects;

import dev.stoa.Refusal;

/** Another project of the account has this name, be it in another case. */
public class ProjectNameTaken extends Refusal {

    ProjectNameTaken(String name) {
        super("project-name-taken", name);
    }
}
