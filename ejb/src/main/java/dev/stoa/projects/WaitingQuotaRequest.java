// SPDX-License-Identifier: Apache-2.0
package dev.stoa.projects;

import java.time.Instant;

/** An account that waits for staff to decide on its request for more projects. */
public record WaitingQuotaRequest(
        String companyId, String companyName, QuotaRequestId id, QuotaRequestState state, Instant askedAt) {}
