// SPDX-License-Identifier: Apache-2.0
package dev.stoa.credentials;

import dev.stoa.access.Changes;
import dev.stoa.projects.ProjectId;
import dev.stoa.projects.ProjectModes;
import dev.stoa.tenancy.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Optional;

/** Takes a project's certificates from one state to the next, one change at a time. */
@ApplicationScoped
class CertificateChanges {

    @Inject
    CurrentTenant tenant;

    @Inject
    ProjectModes projects;

    @Inject
    CertificateHistory history;

    @Inject
    CertificateStore certificates;

    @Inject
    Changes changes;

    @Inject
    Event<CertificatesChanged> changed;

    /**
     * Makes a change for somebody who has seen how things are.
     *
     * @param seen the number of the last change that he knows of
     * @throws dev.stoa.projects.ProjectNotFound if the account has no such project
     * @throws CertificatesChangedMeanwhile if there was another change since
     * @throws CertificateMoveRefused if the state does not admit it
     */
    void make(ProjectId project, int seen, CertificateOperation operation) {
        var before = hold(project);
        requireSeen(project, seen);
        carryOut(project, operation, before);
    }

    /**
     * Makes a change as things are, unless it is made already.
     *
     * @param made what would speak against it then
     * @throws dev.stoa.projects.ProjectNotFound if the account has no such project
     * @throws CertificateMoveRefused if the state does not admit it
     */
    void makeUnless(CertificateBlocker made, ProjectId project, CertificateOperation operation) {
        var before = hold(project);
        if (!before.blocker(operation).equals(Optional.of(made))) {
            carryOut(project, operation, before);
        }
    }

    /** Makes a change as things are. */
    void make(ProjectId project, CertificateOperation operation) {
        carryOut(project, operation, hold(project));
    }

    /** Nobody else changes the project's certificates before the transaction ends. */
    private CertificateState hold(ProjectId project) {
        return CertificateState.of(projects.hold(project));
    }

    private void requireSeen(ProjectId project, int seen) {
        if (history.version(project) != seen) {
            throw new CertificatesChangedMeanwhile(
                    history.latest(project, 1).stream().findFirst());
        }
    }

    private void carryOut(ProjectId project, CertificateOperation operation, CertificateState before) {
        var after = before.after(operation);
        history.add(project, history.version(project) + 1, operation, new CertificateHistory.Step(before, after));
        projects.change(project, after.mode());
        certificates.carryOut(operation, project);
        changed.fire(new CertificatesChanged(tenant.id(), project));
        changes.note("certificates.state", before, after);
    }
}
