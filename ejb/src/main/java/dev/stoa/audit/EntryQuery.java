// SPDX-License-Identifier: Apache-2.0
package dev.stoa.audit;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;

/** Asks for the newest entries that meet some conditions, each by an index of the trail. */
final class EntryQuery {

    private final List<String> conditions = new ArrayList<>();
    private final List<Object> values = new ArrayList<>();
    private String names = "";

    /** The column stands in this relation to the value: {@code kind =}. */
    EntryQuery only(String relation, Object value) {
        conditions.add(relation + " " + parameter(value));
        return this;
    }

    /** The same for an entry's id. */
    EntryQuery onlyId(String relation, Object id) {
        conditions.add("id " + relation + " cast(" + parameter(id.toString()) + " as uuid)");
        return this;
    }

    /**
     * The column is one of these. The first such column leads: the newest of each name are read by the column's index,
     * for no index has the entries of several names in their order.
     */
    EntryQuery anyOf(String column, Collection<String> sought) {
        var array = "string_to_array(" + parameter(String.join("\n", new HashSet<>(sought))) + ", chr(10))";
        if (names.isEmpty()) {
            names = "unnest(" + array + ") as sought (name) cross join lateral ";
            conditions.add(column + " = sought.name");
        } else {
            conditions.add(column + " = any(" + array + ")");
        }
        return this;
    }

    /** Newest first. */
    Query newest(EntityManager entities, String columns, int most) {
        // A bare id would be the text that the columns make of it, which no index has.
        var order = " order by e.id desc limit " + most;
        var newest = "select e.* from audit.entry as e where " + String.join(" and ", conditions) + order;
        var query =
                entities.createNativeQuery("select " + columns + " from " + names + "(" + newest + ") as e" + order);
        for (var index = 0; index < values.size(); index++) {
            query.setParameter(index + 1, values.get(index));
        }
        return query;
    }

    private String parameter(Object value) {
        values.add(value);
        return "?" + values.size();
    }
}
