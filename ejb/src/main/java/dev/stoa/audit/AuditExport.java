// SPDX-License-Identifier: Apache-2.0
package dev.stoa.audit;

import dev.stoa.access.AuditSubject;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A copy of entries that is being made and is on the trail already; only who has begun one gets at its lines. */
public final class AuditExport implements AuditSubject {

    private static final int LONGEST_SUBJECT = 255;

    private final AuditSearch search;

    AuditExport(AuditSearch search) {
        this.search = search;
    }

    AuditSearch search() {
        return search;
    }

    /** What it was filtered by. */
    @Override
    public String auditSubject() {
        var filters = Stream.of(
                        search.caller().map(value -> "caller=" + value),
                        search.action().map(value -> "action=" + value),
                        search.object().map(value -> "object=" + value),
                        search.kind().map(value -> "kind=" + value),
                        search.from().map(value -> "from=" + value),
                        search.before().map(value -> "before=" + value))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
        var words = filters.isEmpty() ? "entries: all" : "entries: " + filters;
        return words.length() <= LONGEST_SUBJECT ? words : words.substring(0, LONGEST_SUBJECT);
    }
}
