// SPDX-License-Identifier: Apache-2.0
package dev.stoa.projects;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** For the features that hang on a project: whether it exists, and how it may be joined. */
@ApplicationScoped
public class ProjectModes {

    @PersistenceContext
    EntityManager entities;

    /**
     * How the project may be joined.
     *
     * @throws ProjectNotFound if the current tenant has no such project
     */
    public ProjectMode of(ProjectId id) {
        var query = """
                select new dev.stoa.projects.ProjectMode(p.noCertificate, p.primaryOn)
                  from Project p
                 where p.id = :id
                """;
        return entities.createQuery(query, ProjectMode.class)
                .setParameter("id", id.value())
                .getResultStream()
                .findFirst()
                .orElseThrow(ProjectNotFound::new);
    }
}
