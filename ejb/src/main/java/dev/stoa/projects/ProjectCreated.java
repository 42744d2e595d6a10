// SPDX-License-Identifier: Apache-2.0
package dev.stoa.projects;

/** A project is being created: observers add, in the same transaction, what else belongs to it. */
public record ProjectCreated(ProjectId id, AuthenticationMode mode) {}
