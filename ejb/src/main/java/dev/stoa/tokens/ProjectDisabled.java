// SPDX-License-Identifier: Apache-2.0
package dev.stoa.tokens;

import dev.stoa.Refusal;

/** The project is disabled; a token of it would be refused everywhere. */
public final class ProjectDisabled extends Refusal {

    ProjectDisabled() {
        super("project-disabled");
    }
}
