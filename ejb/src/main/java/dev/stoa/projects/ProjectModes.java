// SPDX-License-Identifier: Apache-2.0
package dev.stoa.projects;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;

/** For the features that hang on a project: whether it exists, and how it may be joined. Joins their transactions. */
@ApplicationScoped
public class ProjectModes {

    @Inject
    ProjectRows rows;

    @Inject
    Clock clock;

    /**
     * How the project may be joined.
     *
     * @throws ProjectNotFound if the current tenant has no such project
     */
    public ProjectMode of(ProjectId id) {
        return rows.find(id).mode();
    }

    /**
     * The same, and nobody else changes the project before the transaction ends.
     *
     * @throws ProjectNotFound if the current tenant has no such project
     */
    public ProjectMode hold(ProjectId id) {
        return rows.hold(id).mode();
    }

    /**
     * From now on the project is joined so. The caller has made sure that this may follow the mode before; the database
     * refuses what can't be.
     *
     * @throws ProjectNotFound if the current tenant has no such project
     */
    public void change(ProjectId id, ProjectMode mode) {
        rows.hold(id).becomeJoinedBy(mode, clock.instant());
    }
}
