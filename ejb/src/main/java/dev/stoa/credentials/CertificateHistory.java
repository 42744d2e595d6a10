// SPDX-License-Identifier: Apache-2.0
package dev.stoa.credentials;

import dev.stoa.access.CurrentCaller;
import dev.stoa.membership.MemberNames;
import dev.stoa.projects.ProjectId;
import dev.stoa.tenancy.CurrentTenant;
import dev.stoa.tenancy.TenantId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The changes of the current tenant's certificates, numbered for each project from 1 on. */
@ApplicationScoped
class CertificateHistory {

    @PersistenceContext
    EntityManager entities;

    @Inject
    CurrentTenant tenant;

    @Inject
    CurrentCaller caller;

    @Inject
    MemberNames names;

    @Inject
    Clock clock;

    /** The number of the last change; 0 before there is one. */
    int version(ProjectId project) {
        var version = entities.createNativeQuery("""
                        select coalesce(max(version), 0)
                          from credentials.certificate_change
                         where tenant_id = ?1 and project_id = ?2
                        """)
                .setParameter(1, tenant.id().value())
                .setParameter(2, project.value())
                .getSingleResult();
        return ((Number) version).intValue();
    }

    /** Writes a change down. Whoever calls this holds the project. */
    void add(ProjectId project, int version, CertificateOperation operation, Step step) {
        entities.createNativeQuery("""
                        insert into credentials.certificate_change
                               (tenant_id, project_id, version, operation, before, after, caller, changed_at)
                        values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
                        """)
                .setParameter(1, tenant.id().value())
                .setParameter(2, project.value())
                .setParameter(3, version)
                .setParameter(4, operation.name())
                .setParameter(5, step.before().name())
                .setParameter(6, step.after().name())
                .setParameter(7, caller.get().auditName())
                .setParameter(8, Moments.column(clock.instant()))
                .executeUpdate();
    }

    /** The latest ones, the last first. */
    List<CertificateChange> latest(ProjectId project, int most) {
        List<?> rows = entities.createNativeQuery("""
                        select version, operation, caller, changed_at
                          from credentials.certificate_change
                         where tenant_id = ?1 and project_id = ?2
                         order by version desc
                         limit ?3
                        """)
                .setParameter(1, tenant.id().value())
                .setParameter(2, project.value())
                .setParameter(3, most)
                .getResultList();
        var found = rows.stream().map(Object[].class::cast).toList();
        var called = names.of(found.stream().map(row -> (String) row[2]).collect(Collectors.toSet()));
        return found.stream()
                .map(row -> new CertificateChange(
                        ((Number) row[0]).intValue(),
                        CertificateOperation.valueOf((String) row[1]),
                        called.getOrDefault((String) row[2], ""),
                        Moments.read(row[3])))
                .toList();
    }

    /** When primary and secondary were exchanged last, if ever. */
    Optional<Instant> lastSwap(TenantId of, ProjectId project) {
        List<?> rows = entities.createNativeQuery("""
                        select changed_at
                          from credentials.certificate_change
                         where tenant_id = ?1 and project_id = ?2 and operation = 'SWAP'
                         order by version desc
                         limit 1
                        """)
                .setParameter(1, of.value())
                .setParameter(2, project.value())
                .getResultList();
        return rows.stream().findFirst().map(Moments::read);
    }

    /** Where a change began and where it led. */
    record Step(CertificateState before, CertificateState after) {}
}
