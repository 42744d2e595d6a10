// SPDX-License-Identifier: Apache-2.0
package dev.stoa.projects;

import dev.stoa.tenancy.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the lines of the list, a page at a time. */
@ApplicationScoped
class ProjectList {

    private static final int NAME_TO_GO_ON = 13;

    @PersistenceContext
    EntityManager entities;

    @Inject
    CurrentTenant tenant;

    ProjectPage page(ProjectSearch search) {
        var found = ProjectQuery.of(tenant.id(), search).rows(entities, search.limit());
        var lines = found.stream().limit(search.limit()).map(ProjectList::line).toList();
        return new ProjectPage(lines, next(search, found));
    }

    /** Those that most projects have, the first of them in the order of the alphabet. */
    List<String> labels(int most) {
        List<?> rows = entities.createNativeQuery("""
                        select min(l.label)
                          from projects.label as l
                          join projects.project as p on p.tenant_id = l.tenant_id and p.id = l.project_id
                         where l.tenant_id = ?1 and p.deleted_at is null
                         group by l.folded_label
                         order by count(*) desc, l.folded_label
                         limit ?2
                        """)
                .setParameter(1, tenant.id().value())
                .setParameter(2, most)
                .getResultList();
        return rows.stream().map(String.class::cast).toList();
    }

    private static Optional<ProjectCursor> next(ProjectSearch search, List<Object[]> found) {
        if (found.size() <= search.limit()) {
            return Optional.empty();
        }
        var last = found.get(search.limit() - 1);
        var name = search.sort().isByName() ? (String) last[NAME_TO_GO_ON] : "";
        return Optional.of(new ProjectCursor(search.sort(), (UUID) last[0], name));
    }

    private static ProjectLine line(Object[] row) {
        return new ProjectLine(
                new ProjectId((UUID) row[0]),
                (String) row[1],
                (String) row[2],
                UseCase.valueOf((String) row[3]),
                Stage.valueOf((String) row[4]),
                ProjectStatus.valueOf((String) row[5]),
                new ProjectMode((boolean) row[6], (boolean) row[7], SecondaryState.valueOf((String) row[8])),
                labels(row[12]),
                (String) row[9],
                Rows.moment(row[10]),
                Rows.moment(row[11]));
    }

    private static Labels labels(@Nullable Object lines) {
        return new Labels(
                Stream.ofNullable((String) lines).flatMap(String::lines).toList());
    }
}
