// SPDX-License-Identifier: Apache-2.0
package dev.stoa.projects;

import dev.stoa.Refusal;

/** The name is empty, too long, or holds characters that can't be shown. */
public class ProjectNameInvalid extends Refusal {

    ProjectNameInvalid(int length, int longest) {
        super("project-name-invalid", length, longest);
    }
}
