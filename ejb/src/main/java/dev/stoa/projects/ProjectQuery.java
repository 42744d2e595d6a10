// SPDX-License-Identifier: Apache-2.0
package dev.stoa.projects;

import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The query of a search: only the conditions that the search names, each with its parameter. */
final class ProjectQuery {

    private static final String LINES = """
            select new dev.stoa.projects.ProjectLine(
                       p.id, p.name, p.appId, p.stage, p.status, p.noCertificate, p.primaryOn, p.createdAt)
              from Project p
             where 1 = 1""";

    private final StringBuilder query = new StringBuilder(LINES);
    private final Map<String, Object> parameters = new HashMap<>();

    private ProjectQuery() {}

    static ProjectQuery of(ProjectSearch search) {
        var query = new ProjectQuery();
        if (!search.text().isEmpty()) {
            query.and(
                    "(lower(p.name) like :text escape '!' or p.appId like :text escape '!')",
                    "text",
                    part(search.text()));
        }
        search.stage().ifPresent(stage -> query.and("p.stage = :stage", "stage", stage));
        search.status().ifPresent(status -> query.and("p.status = :status", "status", status));
        search.after().ifPresent(after -> query.and("p.id < :last", "last", after.last()));
        return query;
    }

    /** The ids are of version 7: the order of their values is the order in which the projects were created. */
    List<ProjectLine> lines(EntityManager entities, int most) {
        var ordered = entities.createQuery(query + " order by p.id desc", ProjectLine.class);
        parameters.forEach(ordered::setParameter);
        return ordered.setMaxResults(most).getResultList();
    }

    private void and(String condition, String parameter, Object value) {
        query.append(" and ").append(condition);
        parameters.put(parameter, value);
    }

    /** Matches the text anywhere, taken literally. */
    private static String part(String text) {
        var literal = text.toLowerCase(Locale.ROOT)
                .replace("!", "!!")
                .replace("%", "!%")
                .replace("_", "!_");
        return "%" + literal + "%";
    }
}
