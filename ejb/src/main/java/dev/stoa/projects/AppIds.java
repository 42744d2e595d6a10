// SPDX-License-Identifier: Apache-2.0
package dev.stoa.projects;

import dev.stoa.tenancy.TenantId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Finds projects by their App ID. */
@ApplicationScoped
public class AppIds {

    @PersistenceContext
    EntityManager entities;

    /** Empty for an App ID that nobody has and, in the same way, for one of another tenant. */
    public Optional<ProjectOfAppId> ofCurrentTenant(String appId) {
        var query = """
                select new dev.stoa.projects.ProjectOfAppId(p.id, p.name, p.status, p.noCertificate)
                  from Project p
                 where p.appId = :appId
                """;
        return entities.createQuery(query, ProjectOfAppId.class)
                .setParameter("appId", appId)
                .getResultStream()
                .findFirst();
    }

    /** The tenant that the App ID belongs to; for one who works for none yet, and asks by the exact value. */
    public Optional<TenantId> tenantOf(String appId) {
        List<?> rows = entities.createNativeQuery("select projects.tenant_of_app_id(?1)")
                .setParameter(1, appId)
                .getResultList();
        return rows.stream()
                .filter(Number.class::isInstance)
                .map(id -> new TenantId(((Number) id).longValue()))
                .findFirst();
    }
}
