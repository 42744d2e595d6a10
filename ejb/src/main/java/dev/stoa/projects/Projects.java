// SPDX-License-Identifier: Apache-2.0
package dev.stoa.projects;

import dev.stoa.access.Allows;
import dev.stoa.access.Changes;
import dev.stoa.access.CurrentCaller;
import dev.stoa.access.Permission;
import dev.stoa.access.Unrecorded;
import dev.stoa.time.Ids;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;

/** What a member may do with the projects of the account. */
@Stateless
public class Projects {

    @PersistenceContext
    EntityManager entities;

    @Inject
    ProjectQuotas quotas;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    @Inject
    Changes changes;

    @Inject
    Event<ProjectCreated> created;

    /**
     * Creates a project with its App ID and its certificate.
     *
     * @throws ProjectNameInvalid if the name has less than 1 or more than 255 characters, blanks around it not counted
     * @throws ProjectNameTaken if the account has a project of this name, be it in another case
     * @throws ProjectQuotaReached if the account has as many projects as it may
     * @throws ProjectsConfined if the caller's role is for chosen projects, of which a new one is none
     */
    @Allows(Permission.EDIT_PROJECTS)
    public ProjectId create(NewProject asked) {
        if (!caller.get().projects().isAll()) {
            throw new ProjectsConfined();
        }
        var name = ProjectName.of(asked.name());
        quotas.hold().requireOneMore();
        refuseIfTaken(name);
        var id = Ids.next(clock);
        var appId = AppIdMaker.next();
        entities.persist(new Project(id, name, appId, asked, clock.instant()));
        entities.flush(); // What is made below refers to the project, and EclipseLink would choose another order.
        entities.persist(new AppIdEntry(appId, id));
        var project = new ProjectId(id);
        created.fire(new ProjectCreated(project, asked.mode()));
        changes.note("project.name", null, name.value());
        changes.note("project.stage", null, asked.stage());
        changes.note("project.mode", null, asked.mode());
        return project;
    }

    /** Lists projects, the newest first. */
    @Allows(Permission.VIEW_PROJECTS)
    public ProjectPage list(ProjectSearch search) {
        var lines = ProjectQuery.of(search).lines(entities, search.limit() + 1);
        return ProjectPage.of(lines, search.limit());
    }

    /**
     * Shows one project.
     *
     * @throws ProjectNotFound if the account has no such project
     */
    @Allows(Permission.VIEW_PROJECTS)
    public ProjectDetail detail(ProjectId id) {
        var query = """
                select new dev.stoa.projects.ProjectDetail(
                           p.id, p.name, p.appId, p.useCase, p.stage, p.status, p.createdAs, p.createdAt, p.updatedAt)
                  from Project p
                 where p.id = :id
                """;
        return entities.createQuery(query, ProjectDetail.class)
                .setParameter("id", id.value())
                .getResultStream()
                .findFirst()
                .orElseThrow(ProjectNotFound::new);
    }

    @Allows(Permission.VIEW_PROJECTS)
    public ProjectQuota quota() {
        return quotas.read();
    }

    /** The same for who is about to create a project, and for nobody else. */
    @Allows(Permission.EDIT_PROJECTS)
    @Unrecorded
    public ProjectQuota quotaToCreate() {
        return quotas.read();
    }

    /** Nobody else can take the name meanwhile: whoever creates a project holds the quota. */
    private void refuseIfTaken(ProjectName name) {
        var taken = entities.createQuery(
                        "select count(p) from Project p where lower(p.name) = lower(:name)", Long.class)
                .setParameter("name", name.value())
                .getSingleResult();
        if (taken > 0) {
            throw new ProjectNameTaken(name.value());
        }
    }
}
