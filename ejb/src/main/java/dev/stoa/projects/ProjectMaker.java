// SPDX-License-Identifier: Apache-2.0
package dev.stoa.projects;

import dev.stoa.tenancy.CurrentTenant;
import dev.stoa.time.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Optional;

/** Makes projects, of which each App ID is one. Joins the caller's transaction. */
@ApplicationScoped
class ProjectMaker {

    @PersistenceContext
    EntityManager entities;

    @Inject
    CurrentTenant tenant;

    @Inject
    ProjectQuotas quotas;

    @Inject
    ProjectRows rows;

    @Inject
    LabelRows labels;

    @Inject
    Clock clock;

    @Inject
    Event<ProjectCreated> created;

    /**
     * @throws ProjectNameInvalid if the name is too short or too long
     * @throws ProjectNameTaken if the account has a project of this name
     * @throws LabelsInvalid if there are too many labels, or one is too long
     * @throws ProjectQuotaReached if the account has as many projects as it may
     * @throws AppIdTaken if there is a project of this App ID, or has been one
     */
    ProjectId make(NewProject asked, String appId) {
        var name = ProjectName.of(asked.name());
        var words = Labels.of(asked.labels());
        quotas.hold().requireOneMore();
        rows.refuseIfTaken(name, Optional.empty());
        var project = new ProjectId(Ids.next(clock));
        entities.persist(new Project(project.value(), name, appId, asked, clock.instant()));
        entities.flush(); // What is made below refers to the project.
        register(appId, project);
        labels.insert(project, words);
        created.fire(new ProjectCreated(project, asked.mode()));
        return project;
    }

    /** Two who register the same one at the same moment: the second waits for the first, and then sees it. */
    private void register(String appId, ProjectId project) {
        var registered = entities.createNativeQuery("""
                        insert into projects.app_id (tenant_id, app_id, project_id) values (?1, ?2, ?3)
                            on conflict (app_id) do nothing
                        """)
                .setParameter(1, tenant.id().value())
                .setParameter(2, appId)
                .setParameter(3, project.value())
                .executeUpdate();
        if (registered == 0) {
            throw new AppIdTaken(appId);
        }
    }
}
