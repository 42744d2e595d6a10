// SPDX-License-Identifier: Apache-2.0
package dev.stoa.projects;

import dev.stoa.Refusal;

/** Who deletes a project has to type its name, and this is another one. */
public class ProjectNameDiffers extends Refusal {

    ProjectNameDiffers(String name) {
        super("project-name-differs", name);
    }
}
