// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.audit;

import dev.stoa.audit.AuditKind;
import dev.stoa.audit.AuditSearch;
import dev.stoa.web.api.ApiRefusal;
import dev.stoa.web.api.PageAsked;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which entries a program asks for. */
public final class EventFilter {

    @QueryParam("caller")
    @Nullable
    String caller;

    @QueryParam("action")
    @Nullable
    String action;

    @QueryParam("subject")
    @Nullable
    String subject;

    @QueryParam("kind")
    @Nullable
    String kind;

    @QueryParam("from")
    @Nullable
    String from;

    @QueryParam("before")
    @Nullable
    String before;

    AuditSearch search() {
        return new AuditSearch(
                given(caller),
                given(action),
                given(subject),
                PageAsked.choice("kind", kind, AuditKind.class),
                moment("from", from),
                moment("before", before));
    }

    /** PostgreSQL has no text with a null character in it, so no entry has. */
    private static Optional<String> given(@Nullable String text) {
        return Optional.ofNullable(text).filter(given -> !given.isEmpty()).map(given -> given.replace('\0', ' '));
    }

    private static Optional<Instant> moment(String name, @Nullable String text) {
        try {
            return given(text).map(Instant::parse).filter(moment -> isOfOurTime(name, moment));
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
