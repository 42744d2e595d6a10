// SPDX-License-Identifier: Apache-2.0
package dev.stoa.web.membership;

import dev.stoa.membership.MemberCursor;
import dev.stoa.membership.MemberSearch;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the list of members shows, as its address says it.
 *
 * @param trail the cursors of the pages that led here, the last one is this page's
 */
record MemberTrail(String text, List<String> trail) {

    private static final String PATH = "/app/members/list";
    private static final String BETWEEN = "~";
    private static final int ROWS = 25;
    private static final int LONGEST_TRAIL = 20;

    static MemberTrail of(@Nullable String text, @Nullable String trail) {
        return new MemberTrail(
                text == null ? "" : text.strip(), trail == null ? List.of() : List.of(trail.split(BETWEEN)));
    }

    MemberSearch search() {
        var after = trail.isEmpty()
                ? Optional.<MemberCursor>empty()
                : Optional.of(MemberCursor.decode(trail.get(trail.size() - 1)));
        return new MemberSearch(text, after, ROWS);
    }

    boolean isFirstOfAll() {
        return text.isEmpty() && trail.isEmpty();
    }

    MemberTrail next(MemberCursor cursor) {
        var longer = Stream.concat(trail.stream(), Stream.of(cursor.encode())).toList();
        return new MemberTrail(text, longer.subList(Math.max(0, longer.size() - LONGEST_TRAIL), longer.size()));
    }

    MemberTrail previous() {
        return new MemberTrail(text, trail.subList(0, trail.size() - 1));
    }

    String path() {
        var query = Stream.of(pair("q", text), pair("page", String.join(BETWEEN, trail)))
                .flatMap(Optional::stream)
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? PATH : PATH + "?" + query;
    }

    private static Optional<String> pair(String name, String value) {
        return value.isEmpty()
                ? Optional.empty()
                : Optional.of(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
    }
}
