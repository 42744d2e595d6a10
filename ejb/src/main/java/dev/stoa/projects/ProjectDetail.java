// SPDX-License-Identifier: Apache-2.0
package dev.stoa.projects;

import java.time.Instant;
import java.util.UUID;

/** A project with all that its owner sees of it, its certificates apart. */
public record ProjectDetail(
        ProjectId id,
        String name,
        String appId,
        UseCase useCase,
        Stage stage,
        ProjectStatus status,
        AuthenticationMode createdAs,
        Instant createdAt,
        Instant updatedAt) {

    /** For queries, which know the bare value of an id. */
    public ProjectDetail(
            UUID id,
            String name,
            String appId,
            UseCase useCase,
            Stage stage,
            ProjectStatus status,
            AuthenticationMode createdAs,
            Instant createdAt,
            Instant updatedAt) {
        this(new ProjectId(id), name, appId, useCase, stage, status, createdAs, createdAt, updatedAt);
    }
}
