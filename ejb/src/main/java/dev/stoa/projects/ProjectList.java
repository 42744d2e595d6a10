// SPDX-License-Identifier: Apache-2.0
package dev.stoa.projects;

import dev.stoa.tenancy.CurrentTenant;
import dev.stoa.tenancy.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the lines of the list, a page at a time. */
@ApplicationScoped
class ProjectList {

    @PersistenceContext
    EntityManager entities;

    @Inject
    Database database;

    @Inject
    CurrentTenant tenant;

    ProjectPage page(ProjectSearch search) {
        var query = ProjectQuery.of(tenant.id(), search);
        var found = database.askForTenant(query.text(), query.values(), ProjectList::row);
        var lines = found.stream().limit(search.limit()).map(Row::line).toList();
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

    private static Optional<ProjectCursor> next(ProjectSearch search, List<Row> found) {
        if (found.size() <= search.limit()) {
            return Optional.empty();
        }
        var last = found.get(search.limit() - 1);
        var name = search.sort().isByName() ? last.foldedName() : "";
        return Optional.of(new ProjectCursor(search.sort(), last.line().id().value(), name));
    }

    private static Row row(ResultSet row) throws SQLException {
        var column = 0;
        var line = new ProjectLine(
                new ProjectId(row.getObject(++column, UUID.class)),
                row.getString(++column),
                row.getString(++column),
                UseCase.valueOf(row.getString(++column)),
                Stage.valueOf(row.getString(++column)),
                ProjectStatus.valueOf(row.getString(++column)),
                new ProjectMode(
                        row.getBoolean(++column),
                        row.getBoolean(++column),
                        SecondaryState.valueOf(row.getString(++column))),
                labels(row.getString(++column)),
                row.getString(++column),
                row.getTimestamp(++column).toInstant(),
                row.getTimestamp(++column).toInstant());
        return new Row(line, row.getString(++column));
    }

    private static Labels labels(@Nullable String lines) {
        return new Labels(Stream.ofNullable(lines).flatMap(String::lines).toList());
    }

    /** A line of the list, and its name as lists are ordered by. */
    private record Row(ProjectLine line, String foldedName) {}
}
