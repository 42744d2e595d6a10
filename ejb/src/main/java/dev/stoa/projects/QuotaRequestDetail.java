// SPDX-License-Identifier: Apache-2.0
package dev.stoa.projects;

import java.time.Instant;
import java.util.Optional;

/**
 * A request of an account for more projects, and what has become of it.
 *
 * @param then what the account had when it asked
 * @param proposal what staff have proposed
 * @param declinedBecause why staff said no
 */
public record QuotaRequestDetail(
        QuotaRequestId id,
        QuotaRequestState state,
        Instant askedAt,
        ProjectQuota then,
        QuotaAsk ask,
        Optional<QuotaProposal> proposal,
        Optional<Instant> decidedAt,
        Optional<String> declinedBecause) {

    /** Without what staff propose among themselves. */
    QuotaRequestDetail forTheAccount() {
        return new QuotaRequestDetail(id, state, askedAt, then, ask, Optional.empty(), decidedAt, declinedBecause);
    }
}
