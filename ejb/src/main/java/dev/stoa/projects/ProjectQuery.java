// SPDX-License-Identifier: Apache-2.0
package dev.stoa.projects;

import dev.stoa.tenancy.TenantId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The query of a search: only the conditions that the search names, each with its parameter. */
final class ProjectQuery {

    private static final String LINES = """
            select p.id, p.name, p.app_id, p.use_case, p.stage, p.status, p.no_certificate, p.primary_on,
                   p.secondary_state,
                   (select string_agg(l.label, chr(10) order by l.position)
                      from projects.label as l
                     where l.tenant_id = p.tenant_id and l.project_id = p.id),
                   p.recording_server, p.created_at, p.updated_at, p.folded_name
              from projects.project as p
             where p.deleted_at is null and p.tenant_id =\s""";

    private final StringBuilder query = new StringBuilder(LINES);
    private final List<Object> values = new ArrayList<>();

    private ProjectQuery() {}

    /** Asks for as many rows as the search wants, and one more, which says that there are more. */
    static ProjectQuery of(TenantId tenant, ProjectSearch search) {
        var query = new ProjectQuery();
        query.query.append(query.parameter(tenant.value()));
        if (!search.text().isEmpty()) {
            query.and("strpos(p.searched, %s) > 0"
                    .formatted(query.parameter(search.text().toLowerCase(Locale.ROOT))));
        }
        query.choose(search.choice());
        search.after().ifPresent(query::goOnAfter);
        query.order(search.sort());
        query.query.append(" limit ").append(search.limit() + 1);
        return query;
    }

    String text() {
        return query.toString();
    }

    /** Of the question marks, in order. */
    List<Object> values() {
        return values;
    }

    private void choose(ProjectChoice choice) {
        choice.stage().ifPresent(stage -> and("p.stage = " + parameter(stage.name())));
        choice.status().ifPresent(status -> and("p.status = " + parameter(status.name())));
        choice.security()
                .ifPresent(security -> and("p.no_certificate = %s and p.primary_on = %s"
                        .formatted(security.hasNoCertificate(), security.hasPrimaryOn())));
        choice.label().ifPresent(label -> and("""
                exists (select from projects.label as l
                         where l.tenant_id = p.tenant_id and l.project_id = p.id
                           and l.folded_label = lower(cast(%s as text) collate "und-x-icu"))""".formatted(parameter(label))));
    }

    private void goOnAfter(ProjectCursor after) {
        var beyond = after.sort().isAscending() ? ">" : "<";
        if (after.sort().isByName()) {
            and("(p.folded_name, p.id) %s (%s, %s)"
                    .formatted(beyond, parameter(after.name()), parameter(after.last())));
        } else {
            and("p.id %s %s".formatted(beyond, parameter(after.last())));
        }
    }

    /** The ids are of version 7: the order of their values is the order in which the projects were created. */
    private void order(ProjectSort sort) {
        var way = sort.isAscending() ? " asc" : " desc";
        query.append(" order by ").append(sort.isByName() ? "p.folded_name" + way + ", " : "");
        query.append("p.id").append(way);
    }

    private void and(String condition) {
        query.append(" and ").append(condition);
    }

    private String parameter(Object value) {
        values.add(value);
        return "?";
    }
}
