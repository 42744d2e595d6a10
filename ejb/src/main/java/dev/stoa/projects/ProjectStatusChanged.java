// SPDX-License-Identifier: Apache-2.0
package dev.stoa.projects;

import dev.stoa.tenancy.TenantId;

/** A project is being enabled or disabled, in the transaction in which this is said. */
public record ProjectStatusChanged(TenantId tenant, ProjectId id, String appId, ProjectStatus status) {}
