// SPDX-License-Identifier: Apache-2.0
package dev.stoa.projects;

import dev.stoa.access.AllowsKey;
import dev.stoa.access.KeyScope;
import dev.stoa.access.Unrecorded;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What programs do with projects in another way than people, who prove who they are and type a name. */
@Stateless
public class ProjectsByKey {

    @PersistenceContext
    EntityManager entities;

    @Inject
    ProjectWriter writer;

    /** All projects that usage may be asked of, the newest first, for who may see nothing else of them. */
    @AllowsKey(KeyScope.READ_USAGE)
    @Unrecorded
    public List<ProjectId> measured() {
        return entities.createQuery(
                        "select p.id from Project p where p.deletedAt is null order by p.id desc", UUID.class)
                .getResultStream()
                .map(ProjectId::new)
                .toList();
    }

    /**
     * Deletes a project for good, as {@link Projects#delete} does.
     *
     * @throws ProjectNotFound if the account has no such project
     */
    @AllowsKey(KeyScope.EDIT_PROJECTS)
    public void delete(ProjectId id) {
        writer.delete(id, Optional.empty());
    }
}
