// SPDX-License-Identifier: Apache-2.0
package dev.stoa.projects;

import java.time.Instant;

/** A project as a line of the list. */
public record ProjectLine(
        ProjectId id,
        String name,
        String appId,
        UseCase useCase,
        Stage stage,
        ProjectStatus status,
        ProjectMode mode,
        Labels labels,
        String recordingServer,
        Instant createdAt,
        Instant updatedAt) {}
