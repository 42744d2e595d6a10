// SPDX-License-Identifier: Apache-2.0
package dev.stoa.credentials;

import dev.stoa.projects.ProjectId;
import dev.stoa.tenancy.TenantId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The rotations that are going on: at most one for each project. */
@ApplicationScoped
class RotationRows {

    private static final Duration UNTIL_NEXT_TRY = Duration.ofMinutes(10);

    @PersistenceContext
    EntityManager entities;

    @Inject
    Clock clock;

    Optional<RotationPlan> of(TenantId tenant, ProjectId project) {
        List<?> rows = entities.createNativeQuery("""
                        select certificate_id, started_by, started_at, swap_at
                          from credentials.rotation
                         where tenant_id = ?1 and project_id = ?2
                        """)
                .setParameter(1, tenant.value())
                .setParameter(2, project.value())
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row ->
                        new RotationPlan((UUID) row[0], (String) row[1], Moments.read(row[2]), Moments.read(row[3])))
                .findFirst();
    }

    /** Says whether there was none before. */
    boolean add(TenantId tenant, ProjectId project, RotationPlan plan) {
        return entities.createNativeQuery("""
                        insert into credentials.rotation
                               (tenant_id, project_id, certificate_id, started_by, started_at, swap_at, due_at)
                        values (?1, ?2, ?3, ?4, ?5, ?6, ?7)
                        on conflict do nothing
                        """)
                        .setParameter(1, tenant.value())
                        .setParameter(2, project.value())
                        .setParameter(3, plan.certificate())
                        .setParameter(4, plan.startedBy())
                        .setParameter(5, Moments.column(plan.startedAt()))
                        .setParameter(6, Moments.column(plan.swapAt()))
                        .setParameter(7, Moments.column(plan.startedAt().plus(RotationGuide.TIME_TO_BEGIN)))
                        .executeUpdate()
                == 1;
    }

    /** Says whether there was one. */
    boolean remove(TenantId tenant, ProjectId project) {
        return entities.createNativeQuery("delete from credentials.rotation where tenant_id = ?1 and project_id = ?2")
                        .setParameter(1, tenant.value())
                        .setParameter(2, project.value())
                        .executeUpdate()
                == 1;
    }

    /** The reminder for a step that has just been made would come too late, and that for the next one, too. */
    void lookSoon(@Observes CertificatesChanged changed) {
        lookAgain(changed.tenant(), changed.project(), clock.instant());
    }

    void lookAgain(TenantId tenant, ProjectId project, Instant when) {
        entities.createNativeQuery("""
                        update credentials.rotation set due_at = ?3 where tenant_id = ?1 and project_id = ?2
                        """)
                .setParameter(1, tenant.value())
                .setParameter(2, project.value())
                .setParameter(3, Moments.column(when))
                .executeUpdate();
    }

    /** Some that are due to be looked at; nobody else gets them for a while. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    List<Due> takeDue(int most) {
        var now = clock.instant();
        List<?> rows = entities.createNativeQuery("""
                        select tenant_id, project_id from credentials.take_due_rotations(?1, ?2, ?3)
                        """)
                .setParameter(1, Moments.column(now))
                .setParameter(2, Moments.column(now.plus(UNTIL_NEXT_TRY)))
                .setParameter(3, most)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Due(new TenantId(((Number) row[0]).longValue()), new ProjectId((UUID) row[1])))
                .toList();
    }

    /** A project whose rotation is to be looked at. */
    record Due(TenantId tenant, ProjectId project) {}
}
