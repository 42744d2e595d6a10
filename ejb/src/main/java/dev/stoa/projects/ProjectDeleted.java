// SPDX-License-Identifier: Apache-2.0
package dev.stoa.projects;

import dev.stoa.tenancy.TenantId;

/** A project is being deleted, in the transaction in which this is said; its App ID is nobody's from then on. */
public record ProjectDeleted(TenantId tenant, ProjectId id, String appId) {}
