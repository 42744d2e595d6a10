// SPDX-License-Identifier: Apache-2.0
package dev.stoa.projects;

import java.util.List;
import java.util.Optional;

/** Some of the accounts that wait for staff, and where the next page begins, if there is one. */
public record WaitingQuotaRequests(List<WaitingQuotaRequest> lines, Optional<QuotaPlace> next) {

    public WaitingQuotaRequests {
        lines = List.copyOf(lines);
    }
}
