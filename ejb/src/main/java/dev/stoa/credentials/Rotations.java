// SPDX-License-Identifier: Apache-2.0
package dev.stoa.credentials;

import dev.stoa.access.Allows;
import dev.stoa.access.Changes;
import dev.stoa.access.CurrentCaller;
import dev.stoa.access.Permission;
import dev.stoa.membership.MemberNames;
import dev.stoa.projects.ProjectId;
import dev.stoa.projects.ProjectModes;
import dev.stoa.tenancy.CurrentTenant;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/**
 * Guides through the exchange of a project's primary certificate: its steps, their dates, and a mail to who planned it
 * when one is due. It changes no certificate by itself.
 */
@Stateless
public class Rotations {

    /** How many days ahead the exchange can be planned. */
    public static final int MOST_DAYS = 90;

    @Inject
    CurrentTenant tenant;

    @Inject
    CurrentCaller caller;

    @Inject
    ProjectModes projects;

    @Inject
    CertificateStore certificates;

    @Inject
    RotationRows rows;

    @Inject
    RotationDates dates;

    @Inject
    MemberNames names;

    @Inject
    Changes changes;

    @Inject
    Clock clock;

    /**
     * The rotation that is going on, if there is one.
     *
     * @throws dev.stoa.projects.ProjectNotFound if the account has no such project
     */
    @Allows(Permission.VIEW_PROJECTS)
    public Optional<Rotation> of(ProjectId project) {
        projects.of(project);
        var now = clock.instant();
        return dates.of(tenant.id(), project)
                .filter(guide -> guide.current(now).isPresent())
                .map(guide -> {
                    var by = guide.plan().startedBy();
                    var called = names.of(Set.of(by)).getOrDefault(by, "");
                    return new Rotation(
                            called, guide.plan().startedAt(), guide.plan().swapAt(), guide.lines(now));
                });
    }

    /**
     * Plans to exchange the primary certificate.
     *
     * @param days from now until primary and secondary are to be exchanged
     * @throws dev.stoa.projects.ProjectNotFound if the account has no such project
     * @throws RotationDaysInvalid if it is not 1 to {@link #MOST_DAYS} days
     * @throws CertificateOff if the primary certificate is not on
     * @throws RotationUnderway if one is planned already
     */
    @Allows(Permission.EDIT_PROJECTS)
    public void plan(ProjectId project, int days) {
        projects.of(project);
        if (days < 1 || days > MOST_DAYS) {
            throw new RotationDaysInvalid(days);
        }
        var primary =
                certificates.primaryOf(project).filter(Certificate::enabled).orElseThrow(CertificateOff::new);
        endWhatIsOver(project);
        var now = clock.instant();
        var plan = new RotationPlan(primary.id(), caller.get().auditName(), now, now.plus(Duration.ofDays(days)));
        if (!rows.add(tenant.id(), project, plan)) {
            throw new RotationUnderway();
        }
        changes.note("certificates.rotation", null, plan.swapAt());
    }

    /**
     * Gives the plan up; the certificates stay as they are.
     *
     * @throws dev.stoa.projects.ProjectNotFound if the account has no such project
     */
    @Allows(Permission.EDIT_PROJECTS)
    public void giveUp(ProjectId project) {
        projects.of(project);
        rows.of(tenant.id(), project).ifPresent(plan -> {
            rows.remove(tenant.id(), project);
            changes.note("certificates.rotation", plan.swapAt(), null);
        });
    }

    private void endWhatIsOver(ProjectId project) {
        dates.of(tenant.id(), project)
                .filter(guide -> guide.current(clock.instant()).isEmpty())
                .ifPresent(over -> rows.remove(tenant.id(), project));
    }
}
