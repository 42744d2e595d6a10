// SPDX-License-Identifier: Apache-2.0
package dev.stoa.projects;

import dev.stoa.Refusal;

/** Somebody else has changed the project since whoever changes it now looked at it. */
public class ProjectChanged extends Refusal {

    private final String by;

    /**
     * @param by who did, as members call him; empty if nobody knows
     * @param seen the version that was looked at
     * @param current the one that it has by now
     */
    ProjectChanged(String by, int seen, int current) {
        super("project-changed", by, seen, current);
        this.by = by;
    }

    public String by() {
        return by;
    }
}
