// SPDX-License-Identifier: Apache-2.0
package dev.stoa.membership;

import dev.stoa.identity.Person;
import dev.stoa.tenancy.TenantBinding;
import dev.stoa.tenancy.TenantId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;

/** Writes what is noted of members, in a transaction of its own that works for their account. */
@ApplicationScoped
class PresenceRows {

    /** How far behind the truth {@code last_active_at} may be, so that working does not mean writing. */
    private static final Duration GRAIN = Duration.ofMinutes(5);

    @PersistenceContext
    EntityManager entities;

    @Inject
    TenantBinding binding;

    @Inject
    Clock clock;

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void note(TenantId tenant, Person person, boolean secondFactor) {
        binding.bind(tenant);
        var facts = MemberFacts.of(person);
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        entities.createNativeQuery("""
                        update membership.member
                           set name = ?3, email = cast(?4 as text), language = ?5, second_factor = ?6, last_active_at = ?7
                         where tenant_id = ?1 and subject = ?2
                           and (last_active_at is null or last_active_at <= ?8
                                or (name, email, language, second_factor)
                                   is distinct from (?3, cast(?4 as text), ?5, ?6))
                        """)
                .setParameter(1, tenant.value())
                .setParameter(2, person.subject())
                .setParameter(3, facts.name())
                .setParameter(4, facts.email())
                .setParameter(5, facts.language())
                .setParameter(6, secondFactor)
                .setParameter(7, now)
                .setParameter(8, now.minus(GRAIN))
                .executeUpdate();
    }
}
