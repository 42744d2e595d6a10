// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.audit;

import dev.stoa.audit.AuditKind;
import dev.stoa.audit.AuditSearch;
import dev.stoa.web.api.ApiRefusal;
import dev.stoa.web.api.Query;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** Which entries a program asks for. */
final class EventFilter {

    private EventFilter() {}

    static AuditSearch of(Query query) {
        return new AuditSearch(
                query.text("caller"),
                query.text("action"),
                query.text("subject"),
                query.choice("kind", AuditKind.class),
                moment(query, "from"),
                moment(query, "before"));
    }

    private static Optional<Instant> moment(Query query, String name) {
        try {
            return query.text(name).map(Instant::parse).filter(moment -> isOfOurTime(name, moment));
        } catch (DateTimeParseException malformed) {
            throw notAMoment(name);
        }
    }

    /** An entry's id has room for so many years only. */
    private static boolean isOfOurTime(String name, Instant moment) {
        if (moment.isBefore(Instant.EPOCH) || moment.isAfter(Instant.parse("9999-12-31T00:00:00Z"))) {
            throw notAMoment(name);
        }
        return true;
    }

    private static ApiRefusal notAMoment(String name) {
        return ApiRefusal.parameterInvalid(name, "2026-11-22T05:00:00Z");
    }
}
