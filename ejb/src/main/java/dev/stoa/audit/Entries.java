// SPDX-License-Identifier: Apache-2.0
package dev.stoa.audit;

import dev.stoa.membership.MemberNames;
import dev.stoa.tenancy.CurrentTenant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Searches the trail of the current account. Joins the caller's transaction. */
@ApplicationScoped
class Entries {

    /** What ids on the trail are of, so that an id alone finds its entries by an index. */
    private static final List<String> KINDS =
            List.of("project", "member", "role", "invitation", "certificate", "provider", "session", "account", "key");

    private static final String COLUMNS =
            "cast(id as text), at, caller, kind, action, subject, refusal, cast(changes as text), address, request_id";

    @PersistenceContext
    EntityManager entities;

    @Inject
    CurrentTenant tenant;

    @Inject
    MemberNames names;

    /** Newest first. */
    List<AuditLine> find(AuditSearch search, Optional<UUID> after, int most) {
        var lines = lines(search, after, most);
        var known = names.of(lines.stream().map(AuditLine::caller).collect(Collectors.toSet()));
        return lines.stream()
                .map(line -> line.named(known.getOrDefault(line.caller(), "")))
                .toList();
    }

    private List<AuditLine> lines(AuditSearch search, Optional<UUID> after, int most) {
        var values = conditions(search, after);
        var select = "select " + COLUMNS + " from audit.entry as e where " + String.join(" and ", values.keySet())
                + " order by e.id desc limit " + most; // A bare id would be the text above, which no index has.
        var query = entities.createNativeQuery(select);
        values.forEach((condition, value) -> query.setParameter(parameter(condition), value));
        List<?> rows = query.getResultList();
        return rows.stream().map(row -> line((Object[]) row)).toList();
    }

    private Map<String, Object> conditions(AuditSearch search, Optional<UUID> after) {
        var values = new LinkedHashMap<String, Object>();
        values.put("tenant_id = ?1", tenant.id().value());
        search.caller()
                .ifPresent(caller -> values.put("caller = any(string_to_array(?2, chr(10)))", subjectsOf(caller)));
        search.action().ifPresent(action -> values.put("action = ?3", action));
        search.object().ifPresent(object -> values.put("subject = any(string_to_array(?4, chr(10)))", namesOf(object)));
        search.kind().ifPresent(kind -> values.put("kind = ?5", kind.name()));
        search.firstId().ifPresent(id -> values.put("id >= cast(?6 as uuid)", id.toString()));
        search.beyondId().ifPresent(id -> values.put("id < cast(?7 as uuid)", id.toString()));
        after.ifPresent(id -> values.put("id < cast(?8 as uuid)", id.toString()));
        return values;
    }

    private static int parameter(String condition) {
        return Character.digit(condition.charAt(condition.indexOf('?') + 1), 10);
    }

    /** The object as it was typed, and, in a line each, with every kind before it. */
    private static String namesOf(String object) {
        return Stream.concat(Stream.of(object), KINDS.stream().map(kind -> kind + " " + object))
                .collect(Collectors.joining("\n"));
    }

    /** Who calls as it was typed, and, in a line each, the members of this name or address. */
    private String subjectsOf(String caller) {
        return Stream.concat(Stream.of(caller), names.subjectsOf(caller).stream())
                .collect(Collectors.joining("\n"));
    }

    private static AuditLine line(Object[] row) {
        return new AuditLine(
                UUID.fromString((String) row[0]),
                moment(row[1]),
                (String) row[2],
                "",
                AuditKind.valueOf((String) row[3]),
                (String) row[4],
                Optional.ofNullable((String) row[5]),
                Optional.ofNullable((String) row[6]),
                FieldChange.read((String) row[7]),
                Optional.ofNullable((String) row[8]),
                Optional.ofNullable((String) row[9]));
    }

    /** The driver hands out one type or the other, after how it came to know the column. */
    private static Instant moment(Object column) {
        return column instanceof OffsetDateTime time ? time.toInstant() : ((Timestamp) column).toInstant();
    }
}
