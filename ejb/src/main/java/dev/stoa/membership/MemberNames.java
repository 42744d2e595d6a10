// SPDX-License-Identifier: Apache-2.0
package dev.stoa.membership;

import dev.stoa.tenancy.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What members of the current account are called. Joins the caller's transaction. */
@ApplicationScoped
public class MemberNames {

    @PersistenceContext
    EntityManager entities;

    @Inject
    CurrentTenant tenant;

    /** By subject; whoever is no member, or has no name yet, is left out. */
    public Map<String, String> of(Collection<String> subjects) {
        if (subjects.isEmpty()) {
            return Map.of();
        }
        List<?> rows = entities.createNativeQuery("""
                        select subject, name
                          from membership.member
                         where tenant_id = ?1 and subject = any(string_to_array(?2, chr(10))) and name <> ''
                        """)
                .setParameter(1, tenant.id().value())
                .setParameter(2, String.join("\n", subjects))
                .getResultList();
        return rows.stream().map(Object[].class::cast).collect(Collectors.toMap(row -> (String) row[0], row ->
                (String) row[1]));
    }

    /** The members who are called so, or have this e-mail address, whatever the case. */
    public List<String> subjectsOf(String nameOrAddress) {
        List<?> rows = entities.createNativeQuery("""
                        select subject
                          from membership.member
                         where tenant_id = ?1 and (folded_name = lower(?2) or folded_email = lower(?2))
                         limit 20
                        """)
                .setParameter(1, tenant.id().value())
                .setParameter(2, nameOrAddress)
                .getResultList();
        return rows.stream().map(String.class::cast).toList();
    }
}
