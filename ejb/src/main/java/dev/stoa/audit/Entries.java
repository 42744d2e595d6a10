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
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Searches the trail of the current account. Joins the caller's transaction. */
@ApplicationScoped
class Entries {

    /** What ids on the trail are of, so that an id alone finds its entries by an index. */
    private static final List<String> KINDS = List.of(
            "project",
            "member",
            "role",
            "invitation",
            "certificate",
            "provider",
            "session",
            "account",
            "key",
            "quota-request");

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
        var query = new EntryQuery().only("tenant_id =", tenant.id().value());
        search.object().ifPresent(object -> query.anyOf("subject", namesOf(object)));
        search.caller().ifPresent(caller -> query.anyOf("caller", subjectsOf(caller)));
        search.action().ifPresent(action -> query.only("action =", action));
        search.kind().ifPresent(kind -> query.only("kind =", kind.name()));
        search.firstId().ifPresent(id -> query.onlyId(">=", id));
        search.beyondId().ifPresent(id -> query.onlyId("<", id));
        after.ifPresent(id -> query.onlyId("<", id));
        List<?> rows = query.newest(entities, COLUMNS, most).getResultList();
        return rows.stream().map(row -> line((Object[]) row)).toList();
    }

    /** The object as it was typed, and with every kind before it. */
    private static List<String> namesOf(String object) {
        return Stream.concat(Stream.of(object), KINDS.stream().map(kind -> kind + " " + object))
                .toList();
    }

    /** Who calls as it was typed, and the members of this name or address. */
    private List<String> subjectsOf(String caller) {
        return Stream.concat(Stream.of(caller), names.subjectsOf(caller).stream())
                .toList();
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
