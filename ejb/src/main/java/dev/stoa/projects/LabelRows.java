// SPDX-License-Identifier: Apache-2.0
package dev.stoa.projects;

import dev.stoa.tenancy.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.List;

/** Reads and writes the labels of the current tenant's projects. Whoever writes holds the project. */
@ApplicationScoped
class LabelRows {

    @PersistenceContext
    EntityManager entities;

    @Inject
    CurrentTenant tenant;

    Labels of(ProjectId project) {
        List<?> rows = query("""
                select label from projects.label where tenant_id = ?1 and project_id = ?2 order by position
                """).setParameter(2, project.value()).getResultList();
        return new Labels(rows.stream().map(String.class::cast).toList());
    }

    /** Puts these in the place of those that there are. */
    void replace(ProjectId project, Labels labels) {
        query("delete from projects.label where tenant_id = ?1 and project_id = ?2")
                .setParameter(2, project.value())
                .executeUpdate();
        insert(project, labels);
    }

    /** One statement for all of them; no label has a line's end in it. */
    void insert(ProjectId project, Labels labels) {
        if (labels.words().isEmpty()) {
            return;
        }
        query("""
                insert into projects.label (tenant_id, project_id, position, label)
                select ?1, ?2, position, label
                  from unnest(string_to_array(?3, chr(10))) with ordinality as given (label, position)
                """)
                .setParameter(2, project.value())
                .setParameter(3, String.join("\n", labels.words()))
                .executeUpdate();
    }

    private Query query(String sql) {
        return entities.createNativeQuery(sql).setParameter(1, tenant.id().value());
    }
}
