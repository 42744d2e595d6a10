// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.audit;

import dev.stoa.audit.AuditKind;
import dev.stoa.audit.AuditSearch;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the page shows of the trail, as its address says it.
 *
 * @param texts the filters by the names that the address gives them; those that filter nothing are not there
 * @param trail the last lines of the pages that led here
 */
record AuditFilter(Map<String, String> texts, List<UUID> trail) {

    static final String PERSON = "person";
    static final String ACTION = "action";
    static final String OBJECT = "object";
    static final String KIND = "kind";
    static final String FROM = "from";
    static final String TO = "to";
    static final String PAGE = "page";

    private static final List<String> NAMES = List.of(PERSON, ACTION, OBJECT, KIND, FROM, TO);
    private static final int LONGEST_TRAIL = 20;
    private static final String BETWEEN = "~";

    /** Reads what an address says; what it does not understand it leaves out. */
    static AuditFilter of(Map<String, @Nullable String> said, @Nullable String trail) {
        var texts = new LinkedHashMap<String, String>();
        for (var name : NAMES) {
            var text = said.get(name);
            if (text != null && !text.isBlank()) {
                texts.put(name, text.strip());
            }
        }
        return new AuditFilter(texts, ids(trail));
    }

    /** Days begin where the reader is. */
    AuditSearch search(ZoneId zone) {
        return new AuditSearch(
                text(PERSON),
                text(ACTION),
                text(OBJECT),
                text(KIND).flatMap(AuditFilter::kind),
                day(FROM).map(day -> beginning(day, zone)),
                day(TO).map(day -> beginning(day.plusDays(1), zone)));
    }

    Optional<UUID> after() {
        return trail.isEmpty() ? Optional.empty() : Optional.of(trail.get(trail.size() - 1));
    }

    boolean filters() {
        return !texts.isEmpty();
    }

    String value(String name) {
        return texts.getOrDefault(name, "");
    }

    /** The same, with one filter set to this alone; nothing for no such filter. */
    AuditFilter with(String name, String value) {
        var other = new LinkedHashMap<>(texts);
        other.remove(name);
        if (!value.isEmpty()) {
            other.put(name, value);
        }
        return new AuditFilter(other, List.of());
    }

    AuditFilter next(UUID last) {
        var longer = Stream.concat(trail.stream(), Stream.of(last)).toList();
        return new AuditFilter(texts, longer.subList(Math.max(0, longer.size() - LONGEST_TRAIL), longer.size()));
    }

    AuditFilter previous() {
        return new AuditFilter(texts, trail.subList(0, trail.size() - 1));
    }

    String path(String page) {
        var pairs = new LinkedHashMap<>(texts);
        if (!trail.isEmpty()) {
            pairs.put(PAGE, trail.stream().map(UUID::toString).collect(Collectors.joining(BETWEEN)));
        }
        var query = pairs.entrySet().stream()
                .map(pair -> pair.getKey() + "=" + URLEncoder.encode(pair.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? page : page + (page.contains("?") ? "&" : "?") + query;
    }

    private Optional<String> text(String name) {
        return Optional.ofNullable(texts.get(name));
    }

    private Optional<LocalDate> day(String name) {
        return text(name).flatMap(AuditFilter::date);
    }

    private static Instant beginning(LocalDate day, ZoneId zone) {
        return day.atStartOfDay(zone).toInstant();
    }

    private static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text)).filter(day -> day.getYear() >= 1970 && day.getYear() < 10000);
        } catch (DateTimeParseException noDate) {
            return Optional.empty();
        }
    }

    private static Optional<AuditKind> kind(String name) {
        return Stream.of(AuditKind.values())
                .filter(kind -> kind.name().equals(name))
                .findFirst();
    }

    private static List<UUID> ids(@Nullable String trail) {
        try {
            return trail == null || trail.isBlank()
                    ? List.of()
                    : Stream.of(trail.split(BETWEEN)).map(UUID::fromString).toList();
        } catch (IllegalArgumentException noIds) {
            return List.of();
        }
    }
}
