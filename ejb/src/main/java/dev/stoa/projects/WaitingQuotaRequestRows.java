// SPDX-License-Identifier: Apache-2.0
package dev.stoa.projects;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Reads, over all accounts, which of them wait for staff: their names, and nothing of what they have. */
@ApplicationScoped
class WaitingQuotaRequestRows {

    private static final int LINES = 25;

    @PersistenceContext
    EntityManager entities;

    WaitingQuotaRequests page(Optional<QuotaPlace> after) {
        var query = entities.createNativeQuery("""
                        select company_id, company_name, request_id, state, asked_at
                          from projects.waiting_quota_requests(cast(?1 as timestamptz), cast(?2 as uuid), ?3)
                        """)
                .setParameter(
                        1, after.map(QuotaPlace::askedAt).map(Instant::toString).orElse(null))
                .setParameter(
                        2,
                        after.map(QuotaPlace::last)
                                .map(QuotaRequestId::toString)
                                .orElse(null))
                .setParameter(3, LINES + 1);
        var found = Rows.of(query).map(WaitingQuotaRequestRows::line).toList();
        var lines = found.subList(0, Math.min(found.size(), LINES));
        return new WaitingQuotaRequests(
                lines,
                Optional.of(lines)
                        .filter(shown -> found.size() > LINES)
                        .map(shown -> shown.get(LINES - 1))
                        .map(last -> new QuotaPlace(last.askedAt(), last.id())));
    }

    private static WaitingQuotaRequest line(Object[] row) {
        return new WaitingQuotaRequest(
                (String) row[0],
                (String) row[1],
                new QuotaRequestId((UUID) row[2]),
                QuotaRequestState.valueOf((String) row[3]),
                Rows.moment(row[4]));
    }
}
