// SPDX-License-Identifier: Apache-2.0
package dev.stoa.projects;

import dev.stoa.tenancy.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/** Finds the current tenant's projects to work with; those that were deleted are not found. */
@ApplicationScoped
class ProjectRows {

    @PersistenceContext
    EntityManager entities;

    @Inject
    CurrentTenant tenant;

    /** @throws ProjectNotFound if the current tenant has no such project */
    Project find(ProjectId id) {
        return one(id, LockModeType.NONE);
    }

    /**
     * The same, for this transaction alone until it ends. Who needs the quota, too, takes it before.
     *
     * @throws ProjectNotFound if the current tenant has no such project
     */
    Project hold(ProjectId id) {
        return one(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /**
     * Nobody else can take the name meanwhile: whoever names a project holds the quota. Projects count that are out of
     * the caller's reach.
     *
     * @param except the project that is to be called so
     * @throws ProjectNameTaken if another project of the account is called so, be it in another case
     */
    void refuseIfTaken(ProjectName name, Optional<ProjectId> except) {
        if (isTaken(name, except)) {
            throw new ProjectNameTaken(name.value());
        }
    }

    boolean isTaken(ProjectName name, Optional<ProjectId> except) {
        return entities.createNativeQuery("select projects.name_is_taken(?1, ?2, cast(?3 as uuid))")
                .setParameter(1, tenant.id().value())
                .setParameter(2, name.value())
                .setParameter(3, except.map(ProjectId::toString).orElse(null))
                .getSingleResult()
                .equals(true);
    }

    private Project one(ProjectId id, LockModeType lock) {
        return entities.createQuery("select p from Project p where p.id = :id", Project.class)
                .setParameter("id", id.value())
                .setLockMode(lock)
                .getResultStream()
                .findFirst()
                .orElseThrow(ProjectNotFound::new);
    }
}
