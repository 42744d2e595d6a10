// SPDX-License-Identifier: Apache-2.0
package dev.stoa.projects;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.UUID;

/** Finds projects by their App ID. */
@ApplicationScoped
public class AppIds {

    @PersistenceContext
    EntityManager entities;

    /** Empty for an App ID that nobody has and, in the same way, for one of another tenant. */
    public Optional<ProjectId> ofCurrentTenant(String appId) {
        return entities.createQuery("select p.id from Project p where p.appId = :appId", UUID.class)
                .setParameter("appId", appId)
                .getResultStream()
                .findFirst()
                .map(ProjectId::new);
    }
}
