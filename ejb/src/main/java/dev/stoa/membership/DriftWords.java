// SPDX-License-Identifier: Apache-2.0
package dev.stoa.membership;

import dev.stoa.tenancy.TenantId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Names roles and members that differ at the identity provider by what the account calls them. */
@ApplicationScoped
class DriftWords {

    @PersistenceContext
    EntityManager entities;

    @Inject
    RoleRows roles;

    /** The first of them, as many as a page shows. */
    List<DriftLine> lines(TenantId tenant, List<Drift> drift) {
        var shown = drift.stream().limit(DriftReport.MOST_LINES).toList();
        var labels = roles.all(tenant).stream().collect(Collectors.toMap(StoredRole::providerName, StoredRole::label));
        var members =
                members(tenant, shown.stream().map(Drift::detail).distinct().toList());
        return shown.stream()
                .map(one -> new DriftLine(
                        one.kind(),
                        Optional.ofNullable(labels.get(one.role())),
                        one.role(),
                        members.getOrDefault(one.detail(), one.detail())))
                .toList();
    }

    /** What to call those of the subjects who are members. */
    private Map<String, String> members(TenantId tenant, List<String> subjects) {
        List<?> rows = entities.createNativeQuery("""
                        select subject, coalesce(nullif(name, ''), email, subject)
                          from membership.member
                         where tenant_id = ?1 and subject = any (string_to_array(?2, ','))
                        """)
                .setParameter(1, tenant.value())
                .setParameter(2, String.join(",", subjects))
                .getResultList();
        return rows.stream().map(Object[].class::cast).collect(Collectors.toMap(row -> (String) row[0], row ->
                (String) row[1]));
    }
}
