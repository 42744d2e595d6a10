// SPDX-License-Identifier: Apache-2.0
package dev.stoa.projects;

import dev.stoa.tenancy.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;

/** Reads how many projects the current tenant has made; the database counts them. */
@ApplicationScoped
class ProjectQuotas {

    private static final String READ = "select used, project_limit from projects.quota where tenant_id = ?1";

    /** Writes nothing new, but makes the row if it is not there and holds it until the transaction ends. */
    private static final String HOLD = """
            insert into projects.quota as q (tenant_id) values (?1)
                on conflict (tenant_id) do update set used = q.used
                returning used, project_limit
            """;

    @PersistenceContext
    EntityManager entities;

    @Inject
    CurrentTenant tenant;

    ProjectQuota read() {
        return quota(entities.createNativeQuery(READ));
    }

    /** Reads the quota and lets nobody else of this tenant create a project before the transaction ends. */
    ProjectQuota hold() {
        return quota(entities.createNativeQuery(HOLD));
    }

    private ProjectQuota quota(Query query) {
        return Rows.of(query.setParameter(1, tenant.id().value()))
                .map(row -> new ProjectQuota((int) row[0], (int) row[1]))
                .findFirst()
                .orElse(ProjectQuota.UNTOUCHED);
    }
}
