// SPDX-License-Identifier: Apache-2.0
package dev.stoa.audit;

import dev.stoa.tenancy.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What the trail of the current account tells of one caller. Joins the caller's transaction. */
@ApplicationScoped
public class OwnTrail {

    @PersistenceContext
    EntityManager entities;

    @Inject
    CurrentTenant tenant;

    /** Newest first; nothing where there is no account. */
    public List<TrailLine> of(String caller, Optional<UUID> before, int most) {
        if (tenant.ifChosen().isEmpty()) {
            return List.of();
        }
        var query = entities.createQuery(before.isPresent() ? select("and e.id < :before") : select(""), Entry.class)
                .setParameter("caller", caller)
                .setMaxResults(most);
        before.ifPresent(id -> query.setParameter("before", id));
        return query.getResultStream().map(Entry::line).toList();
    }

    private static String select(String more) {
        return "select e from Entry e where e.caller = :caller " + more + " order by e.id desc";
    }
}
