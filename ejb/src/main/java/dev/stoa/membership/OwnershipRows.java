// SPDX-License-Identifier: Apache-2.0
package dev.stoa.membership;

import static java.util.Objects.requireNonNull;

import dev.stoa.tenancy.TenantId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Keeps to whom an account belongs. Whoever writes holds the account's roster. */
@ApplicationScoped
class OwnershipRows {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Clock clock;

    KnownOwner of(TenantId tenant) {
        var row = (Object[])
                entities.createNativeQuery("""
                        select coalesce(o.owner, t.created_by), o.offered_to, o.offered_at, o.former, o.taken_over_at
                          from tenancy.tenant as t
                          left join membership.ownership as o on o.tenant_id = t.id
                         where t.id = ?1
                        """).setParameter(1, tenant.value()).getSingleResult();
        return new KnownOwner(
                new MemberId((String) row[0]), step(row[1], row[2]), step(row[3], row[4]), clock.instant());
    }

    void keep(TenantId tenant, KnownOwner owner) {
        entities.createNativeQuery("""
                        insert into membership.ownership (tenant_id, owner, offered_to, offered_at, former, taken_over_at)
                        values (?1, ?2, cast(?3 as text), cast(?4 as timestamptz), cast(?5 as text),
                                cast(?6 as timestamptz))
                        on conflict (tenant_id) do update
                           set owner = excluded.owner, offered_to = excluded.offered_to,
                               offered_at = excluded.offered_at, former = excluded.former,
                               taken_over_at = excluded.taken_over_at
                        """)
                .setParameter(1, tenant.value())
                .setParameter(2, owner.owner().subject())
                .setParameter(3, subject(owner.offer()))
                .setParameter(4, moment(owner.offer()))
                .setParameter(5, subject(owner.handOver()))
                .setParameter(6, moment(owner.handOver()))
                .executeUpdate();
    }

    private static Optional<KnownOwner.Step> step(@Nullable Object subject, @Nullable Object at) {
        return RuleStore.moment(at)
                .map(moment -> new KnownOwner.Step(new MemberId(requireNonNull((String) subject)), moment));
    }

    private static @Nullable String subject(Optional<KnownOwner.Step> step) {
        return step.map(known -> known.member().subject()).orElse(null);
    }

    private static @Nullable String moment(Optional<KnownOwner.Step> step) {
        return step.map(known -> known.at().atOffset(ZoneOffset.UTC).toString()).orElse(null);
    }
}
