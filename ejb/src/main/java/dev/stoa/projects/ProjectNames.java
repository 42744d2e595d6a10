// SPDX-License-Identifier: Apache-2.0
package dev.stoa.projects;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** For the features that write about a project when nobody is looking at it. Joins their transactions. */
@ApplicationScoped
public class ProjectNames {

    @PersistenceContext
    EntityManager entities;

    /** Empty if the tenant of the transaction has no such project. */
    public Optional<String> of(ProjectId id) {
        return entities.createQuery("select p.name from Project p where p.id = :id", String.class)
                .setParameter("id", id.value())
                .getResultStream()
                .findFirst();
    }
}
