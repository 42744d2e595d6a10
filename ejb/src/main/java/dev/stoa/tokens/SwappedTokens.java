// SPDX-License-Identifier: Apache-2.0
package dev.stoa.tokens;

import dev.stoa.credentials.CertificatesChanged;
import dev.stoa.credentials.SigningKey;
import dev.stoa.credentials.SigningKeys;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;

/** Marks temporary tokens when what signed them stops to be the primary certificate; they stay so for good. */
@ApplicationScoped
class SwappedTokens {

    @PersistenceContext
    EntityManager entities;

    @Inject
    SigningKeys signingKeys;

    @Inject
    Clock clock;

    /** In the transaction of the change. */
    void mark(@Observes CertificatesChanged changed) {
        signingKeys.primaryOf(changed.project()).ifPresent(primary -> mark(changed, primary));
    }

    private void mark(CertificatesChanged changed, SigningKey primary) {
        var update = """
                update IssuedTemporaryToken t
                   set t.swappedAt = :now
                 where t.projectId = :project and t.certificateId <> :primary and t.swappedAt is null
                """;
        entities.createQuery(update)
                .setParameter("now", clock.instant())
                .setParameter("project", changed.project().value())
                .setParameter("primary", primary.certificateId())
                .executeUpdate();
    }
}
