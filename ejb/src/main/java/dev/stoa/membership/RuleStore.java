// SPDX-License-Identifier: Apache-2.0
package dev.stoa.membership;

import dev.stoa.tenancy.TenantId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Keeps what accounts demand of their members. */
@ApplicationScoped
class RuleStore {

    @PersistenceContext
    EntityManager entities;

    AccountRules of(TenantId tenant) {
        var select = """
                select tenant.name, coalesce(rule.version, 0), rule.second_factor_from
                  from tenancy.tenant as tenant
                  left join membership.account_rule as rule on rule.tenant_id = tenant.id
                 where tenant.id = ?1
                """;
        var row = (Object[]) entities.createNativeQuery(select)
                .setParameter(1, tenant.value())
                .getSingleResult();
        return new AccountRules((String) row[0], ((Number) row[1]).intValue(), moment(row[2]));
    }

    /** Says whether the rules were still those that the demand was made from. */
    boolean change(TenantId tenant, SecondFactorDemand demand) {
        var change = demand.madeFrom() == 0 ? """
                  insert into membership.account_rule (tenant_id, version, second_factor_from)
                  values (?1, ?2 + 1, cast(?3 as timestamptz))
                  on conflict do nothing
                  """ : """
                  update membership.account_rule
                     set version = version + 1, second_factor_from = cast(?3 as timestamptz)
                   where tenant_id = ?1 and version = ?2
                  """;
        var changed = entities.createNativeQuery(change)
                .setParameter(1, tenant.value())
                .setParameter(2, demand.madeFrom())
                .setParameter(3, demand.from().map(Instant::toString).orElse(null))
                .executeUpdate();
        return changed == 1;
    }

    /** The driver hands out one type or the other, after how it came to know the column. */
    static Optional<Instant> moment(@Nullable Object column) {
        return column instanceof OffsetDateTime time
                ? Optional.of(time.toInstant())
                : Optional.ofNullable((java.sql.Timestamp) column).map(java.sql.Timestamp::toInstant);
    }
}
