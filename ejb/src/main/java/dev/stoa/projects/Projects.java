// SPDX-License-Identifier: Apache-2.0
package dev.stoa.projects;

import dev.stoa.access.Allows;
import dev.stoa.access.Changes;
import dev.stoa.access.CurrentCaller;
import dev.stoa.access.FreshProof;
import dev.stoa.access.Permission;
import dev.stoa.access.Unrecorded;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** What a member may do with the projects of the account. */
@Stateless
public class Projects {

    private static final int MOST_LABELS = 50;

    @Inject
    ProjectQuotas quotas;

    @Inject
    ProjectRows rows;

    @Inject
    ProjectList list;

    @Inject
    LabelRows labels;

    @Inject
    ProjectMaker maker;

    @Inject
    ProjectWriter writer;

    @Inject
    CurrentCaller caller;

    @Inject
    Changes changes;

    /**
     * Creates a project with its App ID and its certificate.
     *
     * @throws ProjectNameInvalid if the name has less than 1 or more than 255 characters, blanks around it not counted
     * @throws ProjectNameTaken if the account has a project of this name, be it in another case
     * @throws LabelsInvalid if there are too many labels, or one is too long
     * @throws ProjectQuotaReached if the account has as many projects as it may
     * @throws ProjectsConfined if the caller's role is for chosen projects, of which a new one is none
     */
    @Allows(Permission.EDIT_PROJECTS)
    public ProjectId create(NewProject asked) {
        if (!caller.get().projects().isAll()) {
            throw new ProjectsConfined();
        }
        var project = maker.make(asked, AppIdMaker.next());
        changes.note("project.name", null, ProjectName.of(asked.name()).value());
        changes.note("project.stage", null, asked.stage());
        changes.note("project.mode", null, asked.mode());
        changes.note("project.labels", "", Labels.of(asked.labels()));
        return project;
    }

    /** Lists projects: by one question to the database, which needs no transaction around it. */
    @Allows(Permission.VIEW_PROJECTS)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public ProjectPage list(ProjectSearch search) {
        return list.page(search);
    }

    /** The labels to choose from, those first that most projects have. */
    @Allows(Permission.VIEW_PROJECTS)
    public List<String> labels() {
        return list.labels(MOST_LABELS);
    }

    /**
     * Shows one project.
     *
     * @throws ProjectNotFound if the account has no such project
     */
    @Allows(Permission.VIEW_PROJECTS)
    public ProjectDetail detail(ProjectId id) {
        return rows.find(id).detail(labels.of(id));
    }

    /** The same for who is about to change it, and for nobody else. */
    @Allows(Permission.EDIT_PROJECTS)
    @Unrecorded
    public ProjectDetail detailToEdit(ProjectId id) {
        return detail(id);
    }

    /**
     * Calls and files a project otherwise.
     *
     * @param version the one that whoever changes it has seen
     * @throws ProjectNotFound if the account has no such project
     * @throws ProjectChanged if it has changed since
     * @throws ProjectNameInvalid if the name has less than 1 or more than 255 characters, blanks around it not counted
     * @throws ProjectNameTaken if the account has another project of this name, be it in another case
     * @throws LabelsInvalid if there are too many labels, or one is too long
     */
    @Allows(Permission.EDIT_PROJECTS)
    public void edit(ProjectId id, int version, ProjectEdit edit) {
        writer.edit(id, version, edit);
    }

    /**
     * From now on the project's tokens are good again; nothing happens to one that is enabled.
     *
     * @throws ProjectNotFound if the account has no such project
     */
    @Allows(Permission.EDIT_PROJECTS)
    public void enable(ProjectId id) {
        writer.become(id, ProjectStatus.ENABLED);
    }

    /**
     * From now on the project's tokens are refused; nothing happens to one that is disabled.
     *
     * @throws ProjectNotFound if the account has no such project
     */
    @Allows(Permission.EDIT_PROJECTS)
    public void disable(ProjectId id) {
        writer.become(id, ProjectStatus.DISABLED);
    }

    /**
     * Deletes a project for good: its App ID is nobody's any more, its name is free, and it counts against the quota.
     *
     * @param typedName its name, typed by whoever deletes it
     * @throws ProjectNotFound if the account has no such project
     * @throws ProjectNameDiffers if it is called otherwise
     * @throws dev.stoa.access.FreshProofNeeded if nobody has proved who he is for this
     */
    @Allows(Permission.EDIT_PROJECTS)
    @FreshProof
    public void delete(ProjectId id, String typedName) {
        writer.delete(id, Optional.of(typedName));
    }

    /**
     * Refuses what {@link #delete} would refuse, before anybody has to prove who he is.
     *
     * @throws ProjectNotFound if the account has no such project
     * @throws ProjectNameDiffers if it is called otherwise
     */
    @Allows(Permission.EDIT_PROJECTS)
    @Unrecorded
    public void requireName(ProjectId id, String typedName) {
        rows.find(id).requireName(typedName);
    }

    /**
     * Says where the account's own server records this project.
     *
     * @param server {@code ip:port}; empty for nowhere
     * @throws ProjectNotFound if the account has no such project
     * @throws RecordingServerInvalid if it is no address
     */
    @Allows(Permission.EDIT_PROJECTS)
    public void setRecordingServer(ProjectId id, String server) {
        writer.recordOn(id, RecordingServer.of(server));
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
}
