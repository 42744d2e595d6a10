// SPDX-License-Identifier: Apache-2.0
package dev.stoa.projects;

import java.time.Instant;

/**
 * A project with all that its owner sees of it, its certificates apart.
 *
 * @param version counts the changes of its name, use case, stage and labels; who edits it says which one he saw
 * @param recordingServer {@code ip:port} of the account's own server that records it; empty for none
 */
public record ProjectDetail(
        ProjectId id,
        int version,
        String name,
        String appId,
        UseCase useCase,
        Stage stage,
        ProjectStatus status,
        AuthenticationMode createdAs,
        ProjectMode mode,
        Labels labels,
        String recordingServer,
        Instant createdAt,
        Instant updatedAt) {}
