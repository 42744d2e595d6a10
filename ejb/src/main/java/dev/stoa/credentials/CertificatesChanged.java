// SPDX-License-Identifier: Apache-2.0
package dev.stoa.credentials;

import dev.stoa.projects.ProjectId;
import dev.stoa.tenancy.TenantId;

/** The certificates of a project are no longer what they were; whoever keeps some in memory observes the commit. */
public record CertificatesChanged(TenantId tenant, ProjectId project) {}
