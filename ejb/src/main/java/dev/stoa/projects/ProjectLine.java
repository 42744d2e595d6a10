// SPDX-License-Identifier: Apache-2.0
package dev.stoa.projects;

import java.time.Instant;
import java.util.UUID;

/** A project as a line of the list. */
public record ProjectLine(
        ProjectId id,
        String name,
        String appId,
        Stage stage,
        ProjectStatus status,
        boolean noCertificate,
        boolean primaryOn,
        Instant createdAt) {

    /** For queries, which know the bare value of an id. */
    public ProjectLine(
            UUID id,
            String name,
            String appId,
            Stage stage,
            ProjectStatus status,
            boolean noCertificate,
            boolean primaryOn,
            Instant createdAt) {
        this(new ProjectId(id), name, appId, stage, status, noCertificate, primaryOn, createdAt);
    }
}
